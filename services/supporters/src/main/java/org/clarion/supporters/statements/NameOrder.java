package org.clarion.supporters.statements;

/** In which order the names of those who signed stand below a statement. */
public enum NameOrder {
    /** By country, and within it by alphabet. */
    COUNTRY,
    ALPHABET,
    /** As staff put them. */
    CHOSEN
}
