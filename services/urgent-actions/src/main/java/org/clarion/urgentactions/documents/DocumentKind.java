package org.clarion.urgentactions.documents;

/** What kind of file a text came in. */
public enum DocumentKind {
    TEXT,
    PAGE,
    PDF,
    WORD
}
