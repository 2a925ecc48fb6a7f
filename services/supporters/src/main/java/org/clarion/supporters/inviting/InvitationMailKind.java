package org.clarion.supporters.inviting;

/** Why a mail goes. */
enum InvitationMailKind {
    INVITATION,
    REMINDER,
    /** The result, to whoever signed for an organisation. */
    RESULT_ORGANISATION,
    /** The result, to a person who signed for themself. */
    RESULT_PERSON;

    boolean isResult() {
        return this == RESULT_ORGANISATION || this == RESULT_PERSON;
    }
}
