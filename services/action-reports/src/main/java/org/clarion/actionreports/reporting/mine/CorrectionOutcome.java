package org.clarion.actionreports.reporting.mine;

import org.clarion.actionreports.journal.JournalEntry;
import org.clarion.actionreports.journal.ReportedAct;

/** What became of what a reporter did with a report. */
public enum CorrectionOutcome {
    /** It reads differently now. */
    CORRECTED,
    /** It does, and claims more than was confirmed: it is not verified any more. */
    CORRECTED_UNVERIFIED,
    /** It does, though it had been changed since the form was opened: what was sent last stands. */
    CORRECTED_OVER_ANOTHER,
    /** It counts for nothing any more. */
    WITHDRAWN,
    /** It was like that already. */
    NO_NEWS,
    /** In its state it cannot be corrected. */
    NOT_POSSIBLE,
    /** A mail goes that asks whether it is theirs. */
    MAIL_GOES,
    /** One will go: others from the same client go first. */
    MAIL_COMES_LATER,
    /** Enough mails went within the hour. */
    MAILED_ENOUGH;

    /** @param seen the mark of what stood there when the form of the correction was opened */
    static CorrectionOutcome of(JournalEntry before, ReportedAct after, String seen) {
        if (before.verified() && after.claimsMoreThan(before.deed())) {
            return CORRECTED_UNVERIFIED;
        }
        return before.deed().mark().equals(seen) ? CORRECTED : CORRECTED_OVER_ANOTHER;
    }

    public boolean isGood() {
        return this != NOT_POSSIBLE && this != MAILED_ENOUGH && this != CORRECTED_UNVERIFIED;
    }
}
