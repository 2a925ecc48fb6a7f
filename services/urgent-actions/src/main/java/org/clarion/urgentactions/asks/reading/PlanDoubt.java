package org.clarion.urgentactions.asks.reading;

/**
 * What a person should look at in a plan that was read.
 *
 * @param line where, from 1
 * @param detail the number or the words it is about
 */
public record PlanDoubt(Kind kind, int line, String detail) {

    /** What is unclear. */
    public enum Kind {
        /** A number of a list is missing. */
        GAP,
        /** A number comes twice or goes back. */
        ODD_NUMBER,
        /** Who is asked is not said. */
        NO_ADDRESSEE,
        /** A sentence leads to a list that is not there. */
        NO_ASKS,
        /** A number is glued to a word: it may be the mark of a footnote that was not found. */
        GLUED_NUMBER,
        /** A numbered list whose leading line says neither who is asked nor who promises: its items are not among the asks. */
        UNREAD_LIST,
        /** A chapter without a title that could be found. */
        NO_TITLE
    }
}
