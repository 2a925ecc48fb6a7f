package org.clarion.urgentactions.filing;

/** What becomes of a line of a file. */
public enum LineFate {
    ADDED,
    CHANGED,
    SAME,
    REFUSED
}
