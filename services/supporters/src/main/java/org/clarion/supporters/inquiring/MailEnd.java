package org.clarion.supporters.inquiring;

/** What became of a mail to a person who is looked up. */
public enum MailEnd {
    WAITING,
    /** A mail server took it, and nothing has come back. */
    SENT,
    /** It was taken, or not, and did not arrive. */
    CAME_BACK,
    /** It arrived, and its reader called it unwanted. */
    COMPLAINED,
    /** Not sent for a reason that says nothing of the address. */
    FAILED,
    /** Its reader chose not to get it. */
    NOT_WANTED,
    /** As many had gone to them as this house sends anybody. */
    TOO_MANY,
    /** Not sent, because mail to the address is paused. */
    PAUSED,
    /** What it was for was over. */
    NOT_NEEDED
}
