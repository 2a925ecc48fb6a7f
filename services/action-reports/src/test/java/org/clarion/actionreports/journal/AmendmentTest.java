package org.clarion.actionreports.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.clarion.actionreports.journal.Amendment.Answered;
import org.clarion.actionreports.journal.Amendment.Bounced;
import org.clarion.actionreports.journal.Amendment.Corrected;
import org.clarion.actionreports.journal.Amendment.Delivered;
import org.clarion.actionreports.journal.Amendment.Judged;
import org.clarion.actionreports.journal.Amendment.Verified;
import org.clarion.actionreports.journal.Amendment.Withdrawn;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.contracts.ReportEvent.ReportCorrected;
import org.clarion.contracts.ReportEvent.ReportJudged;
import org.clarion.contracts.ReportEvent.ReportVerified;
import org.clarion.contracts.ReportEvent.ReportWithdrawn;
import org.junit.jupiter.api.Test;

/** What may change about a report, what is told of it, and that the same change twice is no news. */
class AmendmentTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final ReportedAct FIVE = ReportedAct.of(null, Channel.POST, 5, DAY, "PE");

    private final JournalEntry entry = JournalEntry.of(Report.fresh("k", UUID.randomUUID(), Origin.FORM, FIVE), NOON);

    @Test
    void confirmingIsToldOnce() {
        var amended = AmendedEntry.of(entry, new Verified(), LATER);

        assertThat(amended.isNews()).isTrue();
        assertThat(amended.before()).isEqualTo(entry);
        assertThat(amended.after().fate().verifiedAt()).isEqualTo(LATER);
        assertThat(amended.news(LATER)).contains(new ReportVerified(entry.reportId(), entry.actionId(), LATER));
        assertThat(AmendedEntry.of(amended.after(), new Verified(), LATER.plusSeconds(1))
                        .isNews())
                .isFalse();
    }

    @Test
    void whatHappenedToALetterIsToldByWhoeverSentItAndNobodyAnswersForIt() {
        var delivered = AmendedEntry.of(entry, new Delivered(), LATER);
        var bounced = AmendedEntry.of(delivered.after(), new Bounced(), LATER);

        assertThat(delivered.after().fate().deliveredAt()).isEqualTo(LATER);
        assertThat(bounced.after().fate().bouncedAt()).isEqualTo(LATER);
        assertThat(bounced.after().counts().delivered()).isZero();
        assertThat(delivered.news(LATER)).isEmpty();
        assertThat(bounced.news(LATER)).isEmpty();
        assertThat(delivered.answered()).isEmpty();
        assertThat(AmendedEntry.of(bounced.after(), new Bounced(), NOON).isNews())
                .isFalse();
        assertThat(AmendedEntry.of(bounced.after(), new Delivered(), NOON).isNews())
                .isFalse();
    }

    @Test
    void aCorrectionTellsTheWholeOfWhatItReadsNow() {
        var target = UUID.randomUUID();
        var other = new ReportedAct(target, Channel.EMAIL, 7, DAY.minusDays(1), "KE", "Kenya", 3, true);

        var amended = AmendedEntry.of(entry, new Corrected(other, "Inés"), LATER);

        assertThat(amended.after().deed()).isEqualTo(other);
        assertThat(amended.news(LATER))
                .contains(new ReportCorrected(
                        entry.reportId(),
                        entry.actionId(),
                        target,
                        Channel.EMAIL,
                        7,
                        DAY.minusDays(1),
                        "KE",
                        "Kenya",
                        3,
                        LATER));
        assertThat(AmendedEntry.of(amended.after(), new Corrected(other, "Inés"), LATER)
                        .isNews())
                .isFalse();
    }

    @Test
    void takingBackIsToldOnceAndStays() {
        var amended = AmendedEntry.of(entry, new Withdrawn("reporter"), LATER);

        assertThat(amended.after().withdrawn()).isTrue();
        assertThat(amended.news(LATER)).contains(new ReportWithdrawn(entry.reportId(), entry.actionId(), LATER));
        assertThat(AmendedEntry.of(amended.after(), new Withdrawn("reporter"), NOON)
                        .isNews())
                .isFalse();
    }

    @Test
    void aJudgementIsToldWhenItIsAnother() {
        var amended = AmendedEntry.of(entry, new Judged(Judgement.INVALID, "Inés"), LATER);

        assertThat(amended.after().judgement()).isEqualTo(Judgement.INVALID);
        assertThat(amended.news(LATER))
                .contains(new ReportJudged(entry.reportId(), entry.actionId(), Judgement.INVALID, LATER));
        assertThat(AmendedEntry.of(entry, new Judged(Judgement.COUNTED, "Inés"), LATER)
                        .isNews())
                .isFalse();
    }

    @Test
    void whoeverCorrectsTakesBackOrJudgesAnswersForIt() {
        assertThat(answered(new Corrected(FIVE, "a")).kind()).isEqualTo("CORRECTED");
        assertThat(answered(new Withdrawn("b")).kind()).isEqualTo("WITHDRAWN");
        assertThat(answered(new Judged(Judgement.SUSPECT, "c")).kind()).isEqualTo("JUDGED");
        assertThat(answered(new Withdrawn("b")).byWhom()).isEqualTo("b");
    }

    private Answered answered(Amendment amendment) {
        return AmendedEntry.of(entry, amendment, NOON).answered().orElseThrow();
    }
}
