package org.clarion.actionreports.screening.board;

/** Why a report is not in the totals. */
public enum HeldReason {
    /** It says more than one person often does. */
    NUMBER,
    /** It came after the end, and its section looks first. */
    LATE,
    /** Words of its own, typed faster than anybody types. */
    MACHINE,
    /** Somebody judged it, alone. */
    PERSON,
    /** Somebody judged it together with others. */
    SWEEP,
    /** None that holds today: what was out of the ordinary when it came is ordinary now. */
    PAST
}
