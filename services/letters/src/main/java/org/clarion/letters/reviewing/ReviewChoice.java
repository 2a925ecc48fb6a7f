package org.clarion.letters.reviewing;

/** How much of what is written on an action somebody reads before it goes. */
public enum ReviewChoice {
    NONE,
    /** What a rule holds. */
    RULES,
    ALL
}
