package org.clarion.actionreports.journal;

import org.jspecify.annotations.Nullable;

/**
 * What was around a report: it helps to tell people from machines, and is forgotten soon.
 *
 * @param comment the reporter's own words, encrypted
 * @param network a keyed pseudonym of the network it came from, never the address
 * @param mailDomain the part after the @ of the address that was given
 * @param wordsHash recognises the same comment sent again
 * @param secondsToFill between the form's being shown and its being sent
 */
public record Circumstances(
        byte @Nullable [] comment,
        @Nullable String network,
        @Nullable String mailDomain,
        @Nullable String wordsHash,
        @Nullable Integer secondsToFill) {

    public static final Circumstances UNKNOWN = new Circumstances(null, null, null, null, null);

    boolean known() {
        return this != UNKNOWN;
    }
}
