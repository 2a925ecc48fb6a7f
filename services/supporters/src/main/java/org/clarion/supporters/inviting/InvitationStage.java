package org.clarion.supporters.inviting;

/** What an organisation answered to its invitation. */
public enum InvitationStage {
    /** Nothing yet: it is reminded. */
    WAITING,
    /** Somebody of it pressed that it signs. That it signed is said by its signature alone. */
    YES,
    NO,
    /** It wants no reminder, whatever it does. */
    QUIET
}
