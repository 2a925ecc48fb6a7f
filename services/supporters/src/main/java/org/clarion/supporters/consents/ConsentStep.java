package org.clarion.supporters.consents;

/** What happened to a consent. */
public enum ConsentStep {
    /** Somebody, who may be anybody, agreed in the name of an address. */
    GIVEN,
    /** The owner of the address did. */
    CONFIRMED,
    /** They ended it. */
    WITHDRAWN,
    /** Nobody confirmed in time, or the time for which it held is over. */
    LAPSED
}
