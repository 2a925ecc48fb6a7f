package org.clarion.supporters.statements;

/** Where the signature of an organisation stands. */
public enum SignatureStage {
    /** Somebody asked; whether they write from the organisation's domain is not shown yet. */
    ASKED,
    /** The one who signs has pressed the button; a second person of the organisation has to. */
    SECOND,
    /** The organisation has signed; staff look at it before it shows. */
    CHECK,
    /** It counts, and shows where it is listed. */
    STANDS,
    /** Staff did not take it, and said why. */
    RETURNED,
    /** The organisation took it back. */
    WITHDRAWN;

    /** Whether staff have to look at it. */
    public boolean isForStaff() {
        return this == CHECK;
    }
}
