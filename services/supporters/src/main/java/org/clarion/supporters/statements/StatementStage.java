package org.clarion.supporters.statements;

/** Where a joint statement stands. */
public enum StatementStage {
    /** Only the desk sees it. */
    DRAFT,
    /** Everybody reads it; it may be signed within its window. */
    OPEN,
    /** Its window is over, by its time or by hand: what was signed stands. */
    CLOSED,
    /** Its authors stand by it no more; its page says so, and no signatures. */
    WITHDRAWN
}
