package org.clarion.letters.answering;

/** Where an official stands on what an action asks, as staff judge it. */
public enum Position {
    AGREED,
    REFUSED,
    /** Answers come, and say nothing. */
    EVADING,
    SILENT
}
