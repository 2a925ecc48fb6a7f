package org.clarion.supporters.statements;

/** Where the signature of a person stands. */
public enum PersonSignatureStage {
    /** Somebody asked; whether the address is theirs is not shown yet. */
    WAITING,
    /** It counts. */
    STANDS,
    /** They took it back. */
    WITHDRAWN
}
