package org.clarion.supporters.statements;

/**
 * How many have signed the present text.
 *
 * @param listed organisations whose names stand below it
 * @param unlisted organisations that are counted and not listed
 * @param askedAgain organisations and persons who signed a text of before and have not answered yet
 */
public record StatementCounts(long listed, long unlisted, long persons, long askedAgain) {

    /** Organisations, listed or not. */
    public long organisations() {
        return listed + unlisted;
    }
}
