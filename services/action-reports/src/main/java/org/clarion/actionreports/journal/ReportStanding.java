package org.clarion.actionreports.journal;

/** What a report counts as, the most it has come to. */
public enum ReportStanding {
    /** It is in the first total only. */
    REPORTED,
    VERIFIED,
    DELIVERED,
    /** In no total until somebody has looked. */
    HELD,
    SUSPECT,
    INVALID,
    WITHDRAWN
}
