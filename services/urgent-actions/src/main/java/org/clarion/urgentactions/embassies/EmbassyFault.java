package org.clarion.urgentactions.embassies;

/**
 * Why an embassy cannot be kept as it was written, as a fact: the page puts it into its reader's words.
 *
 * @param saw what stands there, or the code of the country it is about
 * @param beside what it does not go with: another embassy's country, or an earlier line
 */
public record EmbassyFault(EmbassyColumn column, Kind kind, String saw, String beside) {

    EmbassyFault(EmbassyColumn column, Kind kind, String saw) {
        this(column, kind, saw, "");
    }

    /** What is wrong. */
    public enum Kind {
        WANTED,
        NO_COUNTRY,
        AT_HOME,
        NO_NAME,
        NO_WAY_TO_REACH,
        NO_MAILBOX,
        NO_NUMBER,
        UNFINISHED_SALUTATION,
        NO_LANGUAGE,
        NO_DAY,
        DAY_AHEAD,
        TOO_LONG,
        TOO_MANY_LINES,
        /** A line before it in the same file says the same embassy. */
        SAID_ALREADY,
        /** Letters from that country go to another embassy. */
        TAKEN
    }

    /** Letters from this host go to the embassy in another country already. */
    static EmbassyFault taken(EmbassyEntry entry, String host, String otherSeat) {
        var column = host.equals(entry.seat()) ? EmbassyColumn.SEAT : EmbassyColumn.ACCREDITED_TO;
        return new EmbassyFault(column, Kind.TAKEN, host, otherSeat);
    }
}
