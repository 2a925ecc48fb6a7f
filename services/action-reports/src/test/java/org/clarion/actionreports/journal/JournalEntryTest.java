package org.clarion.actionreports.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.clarion.actionreports.journal.totals.Dimension;
import org.clarion.actionreports.journal.totals.Moves;
import org.clarion.actionreports.journal.totals.TotalsCell;
import org.clarion.actionreports.journal.totals.TotalsChange;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.contracts.TotalsEvent.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a report counts, whatever has become of it. */
class JournalEntryTest {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final UUID ACTION = UUID.randomUUID();
    private static final UUID MINISTER = UUID.randomUUID();
    private static final Figures NOTHING = new Figures(0, 0, 0);
    private static final ReportedAct FIVE = ReportedAct.of(MINISTER, Channel.POST, 5, DAY, "PE");

    private final JournalEntry entry = JournalEntry.of(Report.fresh("k", ACTION, Origin.FORM, FIVE), NOON);

    @Test
    void aReportCountsWhatItSaysAndNothingIsVerifiedOrDelivered() {
        assertThat(entry.counts()).isEqualTo(new Figures(5, 0, 0));
        assertThat(entry.acceptedAt()).isEqualTo(NOON);
        assertThat(entry.verified()).isFalse();
        assertThat(entry.withdrawn()).isFalse();
    }

    @Test
    void confirmedItCountsAsVerifiedAndArrivedAsDelivered() {
        var verified = entry.with(entry.fate().verified(LATER));

        assertThat(verified.verified()).isTrue();
        assertThat(verified.counts()).isEqualTo(new Figures(5, 5, 0));
        assertThat(verified.with(verified.fate().delivered(LATER)).counts()).isEqualTo(new Figures(5, 5, 5));
        assertThat(entry.with(entry.fate().delivered(LATER)).counts()).isEqualTo(new Figures(5, 0, 5));
    }

    @Test
    void whatCameBackWasNotDeliveredInWhicheverOrderWeHear() {
        var fate = entry.fate();

        assertThat(entry.with(fate.delivered(NOON).bounced(LATER)).counts()).isEqualTo(new Figures(5, 0, 0));
        assertThat(entry.with(fate.bounced(NOON).delivered(LATER)).counts()).isEqualTo(new Figures(5, 0, 0));
    }

    @Test
    void whatIsTakenBackCountsNothingWhateverBefellIt() {
        var fate = entry.fate().verified(NOON).delivered(NOON).withdrawn(LATER);

        assertThat(entry.with(fate).withdrawn()).isTrue();
        assertThat(entry.with(fate).counts()).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @EnumSource(
            value = Judgement.class,
            names = {"PENDING", "SUSPECT", "INVALID"})
    void onlyWhatIsJudgedCountedCounts(Judgement judgement) {
        assertThat(entry.with(judgement).counts()).isEqualTo(NOTHING);
        assertThat(entry.with(judgement).with(Judgement.COUNTED).counts()).isEqualTo(new Figures(5, 0, 0));
    }

    @Test
    void whatBefellAReportKeepsItsFirstTime() {
        var fate = entry.fate().verified(NOON).delivered(NOON).bounced(NOON).withdrawn(NOON);

        assertThat(fate.verified(LATER).delivered(LATER).bounced(LATER).withdrawn(LATER))
                .isEqualTo(new ReportHistory(NOON, NOON, NOON, NOON));
        assertThat(fate.unverified()).isEqualTo(new ReportHistory(null, NOON, NOON, NOON));
        assertThat(entry.fate()).isEqualTo(new ReportHistory(null, null, null, null));
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void whatWentThroughClarionOrWasCountedByStaffNeedsNoConfirmation(Origin origin) {
        var verified = JournalEntry.of(Report.fresh("k", ACTION, origin, FIVE), NOON);

        assertThat(verified.verified()).isEqualTo(origin == Origin.LETTER || origin == Origin.TALLY);
        assertThat(verified.isLetter()).isEqualTo(origin == Origin.LETTER);
    }

    @Test
    void aCorrectionThatClaimsMoreThanWasConfirmedIsNotVerifiedAnyMore() {
        var verified = entry.with(entry.fate().verified(NOON));

        assertThat(verified.corrected(quantity(4)).verified()).isTrue();
        assertThat(verified.corrected(quantity(5)).verified()).isTrue();
        assertThat(verified.corrected(quantity(6)).verified()).isFalse();
        assertThat(verified.corrected(ReportedAct.of(MINISTER, Channel.EMAIL, 5, DAY, "PE"))
                        .verified())
                .isFalse();
        assertThat(verified.corrected(ReportedAct.of(null, Channel.POST, 5, DAY, "PE"))
                        .verified())
                .isFalse();
        assertThat(verified.corrected(ReportedAct.of(MINISTER, Channel.POST, 5, DAY, "KE"))
                        .verified())
                .isTrue();
        assertThat(verified.corrected(quantity(6)).counts()).isEqualTo(new Figures(6, 0, 0));
    }

    @ParameterizedTest
    @EnumSource(
            value = Origin.class,
            names = {"LETTER", "TALLY"})
    void forLettersAndTalliesSomebodyOfOursStandsWhateverIsCorrected(Origin origin) {
        var ours = JournalEntry.of(Report.fresh("k", ACTION, origin, FIVE), NOON);

        assertThat(ours.corrected(quantity(9)).counts()).isEqualTo(new Figures(9, 9, 0));
    }

    @Test
    void aCountedReportStandsOnceInEveryDimension() {
        var deed = FIVE.with("Peru", true);
        var counted = JournalEntry.of(Report.fresh("k", ACTION, Origin.TALLY, deed), NOON);
        var tally = new TotalsChange();

        counted.addTo(tally);

        assertThat(Moves.of(tally))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        new TotalsCell(ACTION, Dimension.CHANNEL, "POST"), new Figures(5, 5, 0),
                        new TotalsCell(ACTION, Dimension.TARGET, MINISTER.toString()), new Figures(5, 5, 0),
                        new TotalsCell(ACTION, Dimension.COUNTRY, "PE"), new Figures(5, 5, 0),
                        new TotalsCell(ACTION, Dimension.SECTION, "Peru"), new Figures(5, 5, 0),
                        new TotalsCell(ACTION, Dimension.DAY, "2026-11-22"), new Figures(5, 5, 0)));
    }

    @Test
    void whatWasNotSaidStandsUnderADashAndIsNeverLost() {
        var tally = new TotalsChange();

        JournalEntry.of(
                        Report.fresh("k", ACTION, Origin.FORM, ReportedAct.of(null, Channel.SOCIAL, 1, DAY, null)),
                        NOON)
                .addTo(tally);

        assertThat(Moves.of(tally))
                .containsKeys(
                        new TotalsCell(ACTION, Dimension.TARGET, "-"),
                        new TotalsCell(ACTION, Dimension.COUNTRY, "-"),
                        new TotalsCell(ACTION, Dimension.SECTION, "-"));
    }

    @Test
    void whatIsTakenFromTheTotalsIsWhatWasAdded() {
        var whole = entry.with(entry.fate().verified(NOON).delivered(NOON));
        var tally = new TotalsChange();

        whole.takeFrom(tally);
        assertThat(Moves.of(tally).values()).hasSize(5).containsOnly(new Figures(-5, -5, -5));
        whole.addTo(tally);
        assertThat(Moves.of(tally).values()).containsOnly(NOTHING);
    }

    @Test
    void whatDoesNotCountMovesNothing() {
        var tally = new TotalsChange();

        entry.with(Judgement.SUSPECT).addTo(tally);
        entry.with(entry.fate().withdrawn(NOON)).takeFrom(tally);

        assertThat(Moves.of(tally)).isEmpty();
    }

    @Test
    void twoStatesOfAReportAreToldApart() {
        assertThat(quantity(4).mark()).isEqualTo(quantity(4).mark()).isNotEqualTo(FIVE.mark());
        assertThat(FIVE.with("Peru", true).mark()).isNotEqualTo(FIVE.mark());
    }

    private static ReportedAct quantity(int many) {
        return ReportedAct.of(MINISTER, Channel.POST, many, DAY, "PE");
    }
}
