package org.clarion.supporters.statements;

/** Why a mail about a signature goes. */
public enum StatementMailKind {
    /** To whoever signs for an organisation: the page with the button. */
    SIGN,
    /** To the second person of the organisation: the page with theirs. */
    APPROVE,
    /** To whoever signed for an organisation: the text is another one. */
    SIGN_AGAIN,
    /** To the same: staff took it, it stands. */
    STANDS,
    /** To the same: staff did not take it, and why. */
    RETURNED,
    /** To a person: the page with the button. */
    PERSON,
    /** To a person: the text is another one. */
    PERSON_AGAIN;

    /** Whether it is about the signature of a person. */
    public boolean isOfAPerson() {
        return this == PERSON || this == PERSON_AGAIN;
    }
}
