package org.clarion.letters.sending;

/** Where a letter is on its way. */
public enum Stage {
    /** Waits for the button on the confirmation page. */
    WRITTEN,
    /** Confirmed; waits for its turn. */
    QUEUED,
    /** The official's mail server took it. */
    ACCEPTED,
    /** The official's mail server will never take it. */
    BOUNCED,
    /** We gave up, or the action ended first. */
    FAILED
}
