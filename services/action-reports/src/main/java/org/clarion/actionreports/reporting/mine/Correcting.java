package org.clarion.actionreports.reporting.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.admission.Admission;
import org.clarion.actionreports.journal.Amendment.Corrected;
import org.clarion.actionreports.journal.Amendment.Judged;
import org.clarion.actionreports.journal.Amendment.Withdrawn;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.JournalEntry;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.reporting.form.Correction;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.pages.PrivateLinks;

/** What reporters may do with a report of theirs. Whoever holds the private link is the reporter. */
@ApplicationScoped
class Correcting {

    private static final String REPORTER = "reporter";
    private static final String RULE = "rule";

    private final Journal journal;
    private final PrivateLinks links;
    private final Admission admission;
    private final ReporterComments comments;

    Correcting(Journal journal, PrivateLinks links, Admission admission, ReporterComments comments) {
        this.journal = journal;
        this.links = links;
        this.admission = admission;
        this.comments = comments;
    }

    /** The report as it stands. What came by the form has a link, and what Clarion sent for somebody. */
    @Transactional
    Optional<JournalEntry> look(String token) {
        return links.read(token).flatMap(journal::find).filter(Correcting::isReportersOwn);
    }

    /** Whether we made this link: then the letter it is for may be on its way to us. */
    boolean isOurs(String token) {
        return links.read(token).isPresent();
    }

    /**
     * Sent last stands, also over a correction that came in between.
     *
     * @param seen the {@link ReportedAct#mark} of what stood when the form was opened
     */
    @Transactional
    CorrectionOutcome correct(ActionSheet appeal, UUID reportId, Correction correction, String seen) {
        var before = journal.hold(reportId).orElseThrow();
        if (!ReportState.of(before).canBeCorrected()) {
            return CorrectionOutcome.NOT_POSSIBLE;
        }
        var deed = correction.deed();
        var otherWords = comments.write(reportId, correction.comment());
        if (before.deed().equals(deed)) {
            return otherWords ? CorrectionOutcome.CORRECTED : CorrectionOutcome.NO_NEWS;
        }
        amend(appeal, before, deed);
        return CorrectionOutcome.of(before, deed, seen);
    }

    private void amend(ActionSheet appeal, JournalEntry before, ReportedAct deed) {
        var judgement = judgement(appeal, before, deed);
        var report = List.of(before.reportId());
        if (judgement != Judgement.COUNTED) { // first, so that the new number is never in the totals
            journal.amend(report, new Judged(judgement, RULE));
        }
        journal.amend(report, new Corrected(deed, REPORTER));
        journal.amend(report, new Judged(judgement, RULE));
    }

    /** What the reporter wrote beside it, while that is kept. */
    @Transactional
    Optional<String> comment(UUID reportId) {
        return comments.of(reportId);
    }

    /** Only the first time is news. What was written beside it goes at once. A letter that went out stays sent. */
    @Transactional
    CorrectionOutcome withdraw(JournalEntry entry) {
        if (entry.isLetter()) {
            return CorrectionOutcome.NOT_POSSIBLE;
        }
        var reportId = entry.reportId();
        var changed = journal.amend(List.of(reportId), new Withdrawn(REPORTER));
        comments.forget(reportId);
        return changed.isEmpty() ? CorrectionOutcome.NO_NEWS : CorrectionOutcome.WITHDRAWN;
    }

    /**
     * More than stood there before is held like any report out of the ordinary, and so is what came late and now names a
     * section that looks first. What was held for its number only counts once the number is mended; what waits for a
     * section waits for it, whatever section it names by now. Whatever else staff have decided stays decided.
     */
    private Judgement judgement(ActionSheet appeal, JournalEntry before, ReportedAct deed) {
        var after = admission.judgement(appeal, deed, before.origin(), before.acceptedAt());
        return switch (before.judgement()) {
            case COUNTED -> saysMore(before, deed) || nowAsks(appeal, before, deed) ? after : Judgement.COUNTED;
            case PENDING -> isHeldForItsNumber(appeal, before) ? after : Judgement.PENDING;
            case SUSPECT, INVALID -> before.judgement();
        };
    }

    private static boolean saysMore(JournalEntry before, ReportedAct deed) {
        return deed.quantity() > before.deed().quantity();
    }

    private boolean nowAsks(ActionSheet appeal, JournalEntry before, ReportedAct deed) {
        return !Objects.equals(deed.section(), before.deed().section())
                && admission.asksFirst(appeal, deed.section(), before.acceptedAt());
    }

    private boolean isHeldForItsNumber(ActionSheet appeal, JournalEntry before) {
        return admission.isOutOfTheOrdinary(before.deed())
                && !admission.asksFirst(appeal, journal.firstSaid(before).section(), before.acceptedAt())
                && !admission.asksFirst(appeal, before.deed().section(), before.acceptedAt());
    }

    private static boolean isReportersOwn(JournalEntry entry) {
        return entry.origin() == Origin.FORM || entry.isLetter();
    }
}
