package org.clarion.actionreports.reporting.verifying;

/** What becomes of an address that somebody gave. */
public enum Mailing {
    /** A mail goes to it. */
    GOES,
    /** One will go: others from the same client go first, and screening looks before. */
    LATER,
    /** The mail of a moment ago is for this report too. */
    JOINED,
    /** Enough mails went within the hour, or the day. */
    ENOUGH
}
