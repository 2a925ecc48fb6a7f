package org.clarion.actionreports.reporting.mine;

import org.clarion.actionreports.journal.JournalEntry;

/** How a report stands, as its reporter is told. */
public enum ReportState {
    /** It is in the totals. */
    COUNTED,
    /** A coordinator looks at it first. */
    HELD,
    /** Something about it was out of the ordinary; staff look at it. */
    SET_ASIDE,
    /** Staff decided that it does not count. */
    NOT_COUNTED,
    /** The reporter took it back. */
    WITHDRAWN,
    /** A letter that Clarion could not send. */
    NEVER_LEFT;

    public static ReportState of(JournalEntry entry) {
        if (entry.withdrawn()) {
            return entry.isLetter() ? NEVER_LEFT : WITHDRAWN;
        }
        return switch (entry.judgement()) {
            case COUNTED -> COUNTED;
            case PENDING -> HELD;
            case SUSPECT -> SET_ASIDE;
            case INVALID -> NOT_COUNTED;
        };
    }

    /** What staff have decided, or the reporter has taken back, is not talked into counting again. */
    public boolean canBeCorrected() {
        return this == COUNTED || this == HELD || this == SET_ASIDE;
    }
}
