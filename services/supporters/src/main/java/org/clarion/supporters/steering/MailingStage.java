package org.clarion.supporters.steering;

/** Where a mailing stands. */
enum MailingStage {
    /** It has not begun, and nobody is chosen yet. */
    PLANNED,
    /** Somebody holds it. */
    HELD,
    /** What has not gone waits for a time that somebody chose. */
    LATER,
    GOING,
    /** Nothing waits any more. */
    DONE
}
