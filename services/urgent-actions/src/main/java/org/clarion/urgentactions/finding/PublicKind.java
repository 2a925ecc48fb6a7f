package org.clarion.urgentactions.finding;

/** What everybody can look for. */
public enum PublicKind {
    ACTION,
    DOCUMENT,
    ASK
}
