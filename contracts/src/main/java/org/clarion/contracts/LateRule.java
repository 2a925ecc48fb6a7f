package org.clarion.contracts;

/** What a section wants done with reports that come after the end of an action. */
public enum LateRule {
    /** They are not taken. */
    BLOCK,
    /** They are taken, and count once the section has said so. */
    ASK,
    /** They are taken and count. */
    ALLOW
}
