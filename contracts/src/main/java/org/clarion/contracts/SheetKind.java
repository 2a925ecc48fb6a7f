package org.clarion.contracts;

/** What a sheet is among the sheets of its case. Its place in the chain is its {@code series}. */
public enum SheetKind {
    /** The one the case began with. */
    FIRST,
    /** News: another deadline, other targets, another letter. */
    UPDATE,
    /** The same request for longer. */
    EXTENSION,
    /** What an earlier sheet got wrong. */
    CORRECTION,
    /** Nobody should act any more. */
    STOP
}
