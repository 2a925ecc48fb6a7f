package org.clarion.urgentactions.documents;

/** A file that holds no text we can read, and why. */
public final class UnreadableDocument extends Exception {

    /** Each has a sentence that says what to do. */
    public enum Reason {
        TOO_LARGE,
        EMPTY,
        UNKNOWN_KIND,
        OLD_WORD,
        ENCRYPTED,
        ONLY_PICTURES,
        UNPACKS_TOO_LARGE,
        DAMAGED
    }

    private final Reason reason;

    public UnreadableDocument(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
