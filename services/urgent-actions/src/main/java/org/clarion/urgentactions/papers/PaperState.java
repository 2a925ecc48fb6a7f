package org.clarion.urgentactions.papers;

/** How far a document has come. */
public enum PaperState {
    /** Only the desk sees it. */
    DRAFT,
    /** It publishes itself at its minute; before that whoever has its link sees it. */
    EMBARGOED,
    /** Everybody reads it. */
    PUBLISHED,
    /** It was published, and is not any more. */
    WITHDRAWN
}
