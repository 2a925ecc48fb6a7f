package org.clarion.urgentactions.papers;

/** What kind of document it is. */
public enum PaperKind {
    PRESS_RELEASE,
    OPEN_LETTER,
    STATEMENT,
    REPORT,
    NEWS
}
