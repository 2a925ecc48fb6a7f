package org.clarion.actionreports.correcting;

/** What became of a correction or a withdrawal. */
public enum Outcome {
    /** It reads differently now. */
    CORRECTED,
    /** It does, though it had been changed since the form was opened: what was sent last stands. */
    CORRECTED_OVER_ANOTHER,
    /** It counts for nothing any more. */
    WITHDRAWN,
    /** It was like that already. */
    NO_NEWS,
    /** In its state it cannot be corrected. */
    NOT_POSSIBLE
}
