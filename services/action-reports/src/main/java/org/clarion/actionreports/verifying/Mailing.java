package org.clarion.actionreports.verifying;

/** What becomes of an address that somebody gave. */
public enum Mailing {
    /** A mail goes to it. */
    GOES,
    /** The mail of a moment ago is for this report too. */
    JOINED,
    /** Enough mails went within the hour, or the day. */
    ENOUGH
}
