package org.clarion.supporters.bouncing;

/** How a mail came back. */
public enum ReturnKind {
    /** There is no such mailbox. */
    HARD,
    /** Not taken, for a reason that may pass. */
    SOFT,
    /** Taken, and called unwanted by its reader. */
    COMPLAINT
}
