package org.clarion.supporters.people;

/** How it stands with mail to an address, as far as mail servers and its owner's provider have told. */
public enum AddressCondition {
    /** Nothing came back, as far as we know. */
    GOOD,
    /** Some mail came back that may be taken tomorrow. We go on. */
    SOFT_BOUNCING,
    /** Mail came back so often for so long that we pause. */
    SOFT_PAUSED,
    /** A mail server said that there is no such mailbox. We pause at once. */
    HARD_BOUNCED,
    /** Its owner told their provider that they do not want our mail. We stop at once. */
    COMPLAINED;

    /** Whether mails about actions wait until the person says that the address works, or wants them again. */
    public boolean pausesMail() {
        return this == SOFT_PAUSED || this == HARD_BOUNCED || this == COMPLAINED;
    }
}
