package org.clarion.contracts;

/** How an action turned out, apart from what it was about and from what was feared. */
public enum OutcomeKind {
    RELEASED,
    EXECUTION_STAYED,
    SENTENCE_COMMUTED,
    PARDONED,
    CHARGES_DROPPED,
    CONDITIONS_IMPROVED,
    ACCESS_GRANTED,
    PROTECTION_GRANTED,
    INVESTIGATION_OPENED,
    LAW_REPEALED,
    IMPROVED,
    NO_CHANGE,
    WORSENED,
    DECEASED,
    UNKNOWN
}
