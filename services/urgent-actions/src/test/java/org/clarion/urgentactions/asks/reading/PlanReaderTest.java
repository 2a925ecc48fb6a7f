package org.clarion.urgentactions.asks.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
    void aTextWithoutAsksHasNone() {
        assertThat(PlanReader.read("1. First we met.\n2. Then we wrote a letter:\n\n- dear all")
                        .asks())
                .isZero();
        assertThat(PlanReader.read("").lists()).isEmpty();
    }
}
