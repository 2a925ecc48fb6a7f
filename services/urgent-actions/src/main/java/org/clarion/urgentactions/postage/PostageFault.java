package org.clarion.urgentactions.postage;

/**
 * Why an entry cannot be kept as it was written, as a fact: the page puts it into its reader's words.
 *
 * @param saw what stands there
 */
record PostageFault(PostageColumn column, Kind kind, String saw) {

    /** What is wrong. */
    enum Kind {
        WANTED,
        NO_COUNTRY,
        NO_PLACE,
        NO_ANSWER,
        NO_PRICE,
        NO_CURRENCY,
        CURRENCY_WANTED,
        NO_DAYS,
        NO_DAY,
        DAY_AHEAD,
        TOO_LONG,
        /** A line before it in the same file says the same way. */
        SAID_ALREADY,
        /** Another entry is about the same way. */
        KNOWN_ALREADY
    }
}
