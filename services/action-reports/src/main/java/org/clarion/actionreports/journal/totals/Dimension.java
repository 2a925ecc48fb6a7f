package org.clarion.actionreports.journal.totals;

/** Along what totals are broken down. Every counted report is in each of them exactly once. */
public enum Dimension {
    CHANNEL,
    TARGET,
    COUNTRY,
    SECTION,
    /** The day in the reporter's calendar on which they acted. */
    DAY
}
