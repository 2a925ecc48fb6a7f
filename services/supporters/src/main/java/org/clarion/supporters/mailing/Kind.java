package org.clarion.supporters.mailing;

/** Why somebody gets a mail. */
public enum Kind {
    /** Somebody, they themselves we hope, asked to join with their address. */
    CONFIRMATION,
    /** Somebody asked to join some days ago, and nobody has confirmed. */
    REMINDER,
    /** Somebody asked to join with an address that is in the network already. */
    ALREADY_IN,
    /** Somebody asked to be told how a case ends. */
    FOLLOW,
    /** An urgent action was launched. */
    ALERT,
    /** The same, where it is a further sheet of its case. */
    FOLLOW_UP,
    /** A live action reads differently now. */
    CHANGE,
    /** An action is over. */
    OUTCOME
}
