package org.clarion.supporters.mailings;

/** What a mail to many says of an action. */
public enum MailingKind {
    /** It was launched. */
    ALERT,
    /** A further sheet of its case was launched. */
    FOLLOW_UP,
    /** It reads differently now. */
    CHANGE,
    /** It ends soon, for those who have not acted. */
    DEADLINE,
    /** How it ended. */
    OUTCOME,
    /** What everybody did together, once it is over. */
    TOTALS
}
