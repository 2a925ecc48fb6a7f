package org.clarion.supporters.inviting;

/** How an invitation stands, as staff see it. */
public enum InvitationStanding {
    /** Its name stands below the statement. */
    SIGNED,
    YES,
    NO,
    QUIET,
    /** No mail to it arrived. */
    NOT_REACHED,
    WAITING
}
