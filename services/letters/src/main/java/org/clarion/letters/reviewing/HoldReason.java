package org.clarion.letters.reviewing;

/** Why a letter waits for somebody to read it. */
public enum HoldReason {
    /** It names a web page or a mailbox. */
    LINK,
    /** It holds what may be a telephone number. */
    PHONE,
    /** It holds words of a threat. */
    THREAT,
    /** It holds an insult. */
    INSULT,
    /** Several others wrote nearly the same, and it is not the sample. */
    ALIKE,
    /** Many letters came from its network within the hour. */
    NETWORK,
    /** Every letter of its action is read. */
    EVERY_LETTER
}
