package org.clarion.urgentactions.asks.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.clarion.urgentactions.asks.reading.PlanDoubt.Kind;
import org.clarion.urgentactions.asks.reading.ReadAskList.ReadAsk;
import org.junit.jupiter.api.Test;

class PlanReaderTest {

    @Test
    void asksStandUnderChapterSectionAndAddressee() {
        var plan = PlanReader.read("""
                CHAPTER I

                Rivers without poison

                Fishers of the delta have buried their boats.

                     We ask the States of the delta:

                1. To test the water
                every month.

                2. To publish what they find, in all inter-
                national languages of the delta.

                     As members of the coalition, we take on the following commitments:

                1. To train thirty villages.
                CHAPTER II
                Who lives there
                 A. All people

                B. Groups that need more

                B.1 Children
                and young people

                We ask other allies, in keeping with their mandates:

                1. To pay for school boats.
                """);

        assertThat(plan.doubts()).isEmpty();
        assertThat(plan.lists())
                .extracting(
                        ReadAskList::chapter,
                        ReadAskList::chapterTitle,
                        ReadAskList::section,
                        ReadAskList::group,
                        ReadAskList::kind,
                        ReadAskList::addressee)
                .containsExactly(
                        tuple("I", "Rivers without poison", "", "", AskKind.DEMAND, "the States of the delta"),
                        tuple("I", "Rivers without poison", "", "", AskKind.COMMITMENT, "members of the coalition"),
                        tuple(
                                "II",
                                "Who lives there",
                                "B.1",
                                "Children and young people",
                                AskKind.DEMAND,
                                "other allies"));
        assertThat(plan.lists().getFirst().asks())
                .extracting(ReadAsk::text)
                .containsExactly(
                        "To test the water every month.",
                        "To publish what they find, in all inter-national languages of the delta.");
    }

    @Test
    void aPageThatEndsInTheMiddleOfAnAskBreaksNothing() {
        var plan = PlanReader.read("""
                CHAPTER IV
                Work
                We urge employers:
                1. To keep a list of all wages,
                 CHAPTER IV

                deductions and fines.
                 2. To pay on time.
                """);

        assertThat(plan.lists().getFirst().asks())
                .extracting(ReadAsk::text)
                .containsExactly("To keep a list of all wages, deductions and fines.", "To pay on time.");
    }

    @Test
    void recommendationsOfAReportAreBulletsUnderWhomTheyAreFor() {
        var plan = PlanReader.read("""
                # 5. THE LAW
                - not an ask, but a finding
                # 9. Conclusion and recommendations

                The ministry has looked away for years.

                ## THE MINISTRY OF THE SEA

                - Open the harbour
                - Answer *every* letter
                  within a month

                ## NEIGHBOURS

                * Share the cost
                """);

        assertThat(plan.lists())
                .extracting(ReadAskList::addressee, list -> list.asks().size())
                .containsExactly(tuple("THE MINISTRY OF THE SEA", 2), tuple("NEIGHBOURS", 1));
        assertThat(plan.lists().getFirst().asks().getLast().text()).isEqualTo("Answer every letter within a month");
    }

    @Test
    void spanishPlansAreReadAlike() {
        var plan = PlanReader.read("""
                CAPÍTULO 2
                Fronteras

                Pedimos a los Estados de la región que:
                1) Abran la frontera.

                Como organizaciones de la sociedad civil, asumimos los siguientes compromisos:
                1) Acompañar a quienes llegan.
                """);

        assertThat(plan.lists())
                .extracting(ReadAskList::kind, ReadAskList::addressee)
                .containsExactly(
                        tuple(AskKind.DEMAND, "los Estados de la región"),
                        tuple(AskKind.COMMITMENT, "organizaciones de la sociedad civil"));
    }

    @Test
    void whatIsUnclearIsPointedOut() {
        var plan = PlanReader.read("""
                CHAPTER VII

                We ask the port authority:
                1. To open.
                3. To stay open.
                2. To close on Sundays.

                We commit to:

                1. Wait.

                We ask the harbour master:

                The end of the paper.
                """);

        assertThat(plan.doubts())
                .extracting(PlanDoubt::kind)
                .containsExactly(Kind.GAP, Kind.ODD_NUMBER, Kind.NO_ADDRESSEE, Kind.NO_ASKS, Kind.NO_TITLE);
        assertThat(plan.lists().getFirst().asks())
                .extracting(ReadAsk::number, ReadAsk::text)
                .containsExactly(tuple(1, "To open."), tuple(3, "To stay open. 2. To close on Sundays."));
    }

    @Test
    void whatPrintLeavesOnEveryPageIsNoPartOfAnAsk() {
        var plan = PlanReader.read("""
                Plan of the delta | 1
                CHAPTER I
                Rivers
                We ask the States:
                1. To test the water of all
                rivers and
                14
                \fPlan of the delta | 2
                lakes every month.
                2. To publish what they find.
                15
                \fPlan of the delta | 3
                3. To listen.
                16
                """);

        assertThat(plan.doubts()).isEmpty();
        assertThat(plan.lists().getFirst().asks())
                .extracting(ReadAsk::text)
                .containsExactly(
                        "To test the water of all rivers and lakes every month.",
                        "To publish what they find.",
                        "To listen.");
    }

    @Test
    void footnotesAndTheirMarksAreTakenOut() {
        var plan = PlanReader.read("""
                CHAPTER I
                Rivers
                We ask the States:
                1. To test the water12 of all rivers, as they promised.13
                2. To keep Article 14 and

                12 Delta Commission, The state of our rivers, 2024,
                page 7.
                13 https://rivers.example/promise
                \fthe promise of 2025[15] whole.
                3. To answer Resolution35 in full.

                15 See the promise.
                """);

        assertThat(plan.lists().getFirst().asks())
                .extracting(ReadAsk::text)
                .containsExactly(
                        "To test the water of all rivers, as they promised.",
                        "To keep Article 14 and the promise of 2025 whole.",
                        "To answer Resolution35 in full.");
        assertThat(plan.doubts())
                .extracting(PlanDoubt::kind, PlanDoubt::detail)
                .containsExactly(tuple(Kind.GLUED_NUMBER, "Resolution35"));
    }

    @Test
    void rowsOfATableAreAsksOfWhomTheyName() {
        var plan = PlanReader.read("""
                CHAPTER I
                Rivers

                No.\tRecommendation\tAddressed to
                1\tTest the water every month\tMinistry of the Sea
                2\tPublish what is found\tMinistry of the Sea
                3\tPay for the boats\tPort company

                | Nº | Medida | Responsable |
                |----|--------|-------------|
                | 1. | Abrir el puerto | Perú y Chile |
                """);

        assertThat(plan.lists())
                .extracting(
                        ReadAskList::addressee,
                        list -> list.asks().stream().map(ReadAsk::number).toList())
                .containsExactly(
                        tuple("Ministry of the Sea", List.of(1, 2)),
                        tuple("Port company", List.of(3)),
                        tuple("Perú y Chile", List.of(1)));
        assertThat(plan.lists().getFirst().asks().getFirst().text()).isEqualTo("Test the water every month");
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() {
        var left = List.of(
                "We ask the States of the delta:",
                "1. To test the water of every river",
                "and every lake each month of the",
                "year, and of all wells that are used.",
                "2. To publish what they find in all",
                "languages that are spoken in the",
                "delta, and to read it out in every",
                "harbour on market days as well.",
                "3. To close what makes the water",
                "bad, whoever it may belong to.");
        var right = List.of(
                "We ask the companies of the port:",
                "1. To say each month what they have",
                "let into the water and what they did",
                "not let into it, by name and weight.",
                "2. To pay those whose boats lie on",
                "the land because of it, for as long",
                "as they lie there, without asking for",
                "papers that nobody in the delta has.",
                "3. To mend what can be mended of it",
                "before the next rain comes down.");
        var text = new StringBuilder("CHAPTER I\nRivers\n\n");
        for (int line = 0; line < left.size(); line++) {
            text.append("%-44s%s%n".formatted(left.get(line), right.get(line)));
        }

        var plan = PlanReader.read(text.toString());

        assertThat(plan.lists())
                .extracting(ReadAskList::addressee, list -> list.asks().size())
                .containsExactly(tuple("the States of the delta", 3), tuple("the companies of the port", 3));
        assertThat(plan.lists().getLast().asks().getLast().text())
                .isEqualTo("To mend what can be mended of it before the next rain comes down.");
    }

    @Test
    void anAskMayBeForSeveralOfItsOwn() {
        assertThat(AskAddressees.of("Governments in the region", "Peru, Ecuador and Chile: open the border"))
                .containsExactly("Peru", "Ecuador", "Chile");
        assertThat(AskAddressees.of("Ecuador y Chile", "Abrir la frontera")).containsExactly("Ecuador", "Chile");
        assertThat(AskAddressees.of("the States of the region and their allies", "Note: open the border"))
                .containsExactly("the States of the region and their allies");
        assertThat(AskAddressees.of("", "Open it")).isEmpty();
        assertThat(AskActor.of(AskKind.DEMAND, "Ecuador\nChile")).isEqualTo(AskActor.STATES);
        assertThat(AskActor.of(AskKind.DEMAND, "INTERNATIONAL COMMUNITY")).isEqualTo(AskActor.OTHERS);
    }

    @Test
    void aTextWithoutAsksHasNone() {
        assertThat(PlanReader.read("1. First we met.\n2. Then we wrote a letter:\n\n- dear all")
                        .asks())
                .isZero();
        assertThat(PlanReader.read("").lists()).isEmpty();
    }

    @Test
    void aHeadingMayNameWhoIsAskedAndWhoPromises() {
        var plan = PlanReader.read("""
                Chapter I. Access to the delta

                Recommendations to the States:
                1. To keep the bridges open.
                2. To lift the fees.

                Commitments of civil society:
                1. To stand at the crossings.

                Demandas a los aliados internacionales:
                1. Pagar los botes.
                """);

        assertThat(plan.doubts()).isEmpty();
        assertThat(plan.lists())
                .extracting(ReadAskList::kind, ReadAskList::addressee, list -> list.asks()
                        .size())
                .containsExactly(
                        tuple(AskKind.DEMAND, "the States", 2),
                        tuple(AskKind.COMMITMENT, "civil society", 1),
                        tuple(AskKind.DEMAND, "los aliados internacionales", 1));
    }

    @Test
    void aListThatSaysNothingOfWhoseTurnItIsIsNamed() {
        var plan = PlanReader.read("""
                Chapter I. Access to the delta

                What the delta needs now:

                1. Bridges that stay open.

                2. Boats for the schools.
                """);

        assertThat(plan.lists()).isEmpty();
        assertThat(plan.doubts())
                .extracting(PlanDoubt::kind, PlanDoubt::detail)
                .contains(tuple(PlanDoubt.Kind.UNREAD_LIST, "What the delta needs now:"));
    }
}
