package org.clarion.actionreports;

/** What a section wants done with a report that comes in after the end of its action. */
public enum LatePolicy {
    /** It is not taken. */
    BLOCK,
    /** It is taken, and counts once the section has said so. */
    ASK,
    /** It is taken and counts. */
    ALLOW
}
