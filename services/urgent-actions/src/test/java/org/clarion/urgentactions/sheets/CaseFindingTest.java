package org.clarion.urgentactions.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clarion.contracts.SheetKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet finds its case by itself where it is clear, and the desk is asked where it is not. */
class CaseFindingTest {

    private static final Instant NOON = Instant.parse("2026-11-22T17:00:00Z");
    private static final LocalDate JANUARY_9 = LocalDate.of(2027, 1, 9);
    private static final UUID SELF = UUID.randomUUID();

    private final CaseSheets inPeru = matter("PE", "AMR 46/7377/2023");
    private final CaseSheets inBurundi = matter("BI", "AFR 16/1234/2023");

    @Test
    void aNumberThatNobodyHasOpensACase() {
        assertThat(CaseFinding.of(SELF, sheet("PE"), List.of())).isEqualTo(new CaseFinding.Opens());
    }

    @Test
    void theOnlyCaseOfItsNumberInItsCountryIsItsOwn() {
        assertThat(CaseFinding.of(SELF, sheet("PE"), List.of(inPeru))).isEqualTo(new CaseFinding.Joins(inPeru));
    }

    @Test
    void theSameNumberInAnotherCountryIsAsked() {
        assertThat(CaseFinding.of(SELF, sheet("KE"), List.of(inPeru))).isEqualTo(new CaseFinding.Asks(List.of(inPeru)));
    }

    @Test
    void whereTwoMattersShareTheNumberTheCountryIsNoAnswer() {
        var both = List.of(inPeru, inBurundi);

        assertThat(CaseFinding.of(SELF, sheet("PE"), both)).isEqualTo(new CaseFinding.Asks(both));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AFR 16/1234/2023",
                "afr16/1234/2023",
                "Previous UA: https://www.example.org/en/documents/afr16/1234/2023/en/"
            })
    void aLinkToTheSheetBeforeTellsThemApart(String previous) {
        assertThat(CaseFinding.of(SELF, linked(sheet("BI"), previous), List.of(inPeru, inBurundi)))
                .isEqualTo(new CaseFinding.Joins(inBurundi));
    }

    @Test
    void anAddressOfOursIsALinkToo() {
        var address =
                "http://localhost:8080/actions/" + inPeru.sheets().getFirst().id();

        assertThat(CaseFinding.of(SELF, linked(sheet("KE"), address), List.of(inPeru, inBurundi)))
                .isEqualTo(new CaseFinding.Joins(inPeru));
    }

    @Test
    void aLinkIntoACaseOfAnotherNumberIsAsked() {
        var other = new CaseSheets(new ActionCase(UUID.randomUUID(), 7, 2026, "BI"), inBurundi.sheets());

        assertThat(CaseFinding.of(SELF, linked(sheet("BI"), "AFR 16/1234/2023"), List.of(other)))
                .isEqualTo(new CaseFinding.Asks(List.of(other)));
    }

    @Test
    void whatTheDeskChoseHolds() {
        var both = List.of(inPeru, inBurundi);

        assertThat(CaseFinding.of(SELF, sheet("PE").ofCase(inBurundi.id()), both))
                .isEqualTo(new CaseFinding.Joins(inBurundi));
        assertThat(CaseFinding.of(SELF, sheet("PE").ofCase(SELF), both)).isEqualTo(new CaseFinding.Opens());
    }

    @Test
    void aChoiceThatTheNumberNoLongerAllowsIsNone() {
        assertThat(CaseFinding.of(SELF, sheet("KE").ofCase(UUID.randomUUID()), List.of(inPeru)))
                .isEqualTo(new CaseFinding.Asks(List.of(inPeru)));
    }

    @Test
    void aSheetAndItsCorrectionAreNotInOnePlace() {
        var again = new UrgentAction(SELF, sheet("PE"), null, "noor", NOON);
        var corrected = new UrgentAction(SELF, sheet("PE").as(SheetKind.CORRECTION), null, "noor", NOON);

        assertThat(inPeru.inThePlaceOf(again)).isEqualTo(inPeru.sheets());
        assertThat(inPeru.inThePlaceOf(corrected)).isEmpty();
    }

    @Test
    void theNextSheetComesAfterEveryPlaceThatWasGivenAlsoToOneThatWasReplaced() {
        var second = launched(Drafts.numbered(2, 41, "PE", JANUARY_9), NOON);
        var first = launched(Drafts.numbered(1, 41, "PE", JANUARY_9), NOON.plusSeconds(60));
        second.giveWayTo(first.id(), first.id(), "noor", NOON.plusSeconds(60));

        assertThat(new CaseSheets(inPeru.matter(), List.of(second, first)).lastPlace())
                .isEqualTo(2);
    }

    @Test
    void theNewestIsTheLastInPlaceWheneverItWasLaunched() {
        var third = launched(Drafts.numbered(3, 41, "PE", JANUARY_9), NOON);
        var second = launched(Drafts.numbered(2, 41, "PE", JANUARY_9), NOON.plusSeconds(60));

        assertThat(new CaseSheets(inPeru.matter(), List.of(third, second)).newest())
                .contains(third);
    }

    @Test
    void whatWasReplacedLeadsOnWhateverItsPlace() {
        var second = launched(Drafts.numbered(2, 41, "PE", JANUARY_9), NOON);
        var first = new UrgentAction(SELF, sheet("PE"), null, "noor", NOON);
        var matter = new CaseSheets(inPeru.matter(), List.of(second));

        first.launch(matter, second.id(), TellingChoice.NETWORK, "noor", NOON);
        second.giveWayTo(SELF, SELF, "noor", NOON);

        assertThat(first.newer()).isNull();
        assertThat(second.newer()).isEqualTo(SELF);
        assertThat(new CaseSheets(inPeru.matter(), List.of(first, second)).newest())
                .contains(first);
    }

    private static Draft sheet(String country) {
        return Drafts.numbered(1, 41, country, JANUARY_9);
    }

    private static Draft linked(Draft draft, String previous) {
        return with(draft, draft.aiIndex(), previous);
    }

    private static CaseSheets matter(String country, String index) {
        var first = launched(with(sheet(country), index, null), NOON);
        return new CaseSheets(new ActionCase(first.id(), 41, 2026, country), List.of(first));
    }

    private static UrgentAction launched(Draft draft, Instant at) {
        var action = new UrgentAction(UUID.randomUUID(), draft, null, "noor", at);
        action.launch("noor", at);
        return action;
    }

    private static Draft with(Draft draft, String index, String previous) {
        return new Draft(
                draft.series(),
                draft.counter(),
                draft.year(),
                index,
                draft.country(),
                draft.zone(),
                draft.subjects(),
                draft.targets(),
                draft.preferredLanguages(),
                draft.ownLanguageOk(),
                draft.actUntil(),
                previous,
                draft.originalLanguage(),
                draft.texts());
    }
}
