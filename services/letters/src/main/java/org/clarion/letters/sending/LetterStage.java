package org.clarion.letters.sending;

/** Where a letter is on its way. */
public enum LetterStage {
    /** Waits for the button on the confirmation page. */
    WRITTEN,
    /** Confirmed; waits for somebody to read it. */
    IN_REVIEW,
    /** Confirmed; waits for its turn. */
    QUEUED,
    /** The mail server we handed it to took it, and nothing has come back. */
    ACCEPTED,
    /** The mail server will never take it. */
    BOUNCED,
    /** Accepted, and sent back by mail later. */
    RETURNED,
    /** It never left: we gave up, or the action ended first. */
    FAILED
}
