package org.clarion.actionreports.reporting.verifying;

import java.util.List;
import java.util.stream.Stream;
import org.clarion.actionreports.journal.JournalEntry;

/**
 * What somebody who follows the link in our mail is asked, or has answered already.
 *
 * @param entry the report that the mail is about
 * @param besides others for which the same address was given within the hour
 */
record ConfirmationQuestion(JournalEntry entry, List<JournalEntry> besides) {

    /** A yes holds for what stood there: a correction that claims more asks anew. */
    public boolean answered() {
        return entry.verified();
    }

    /** What is yet to be confirmed, the report of the mail first. */
    public List<JournalEntry> all() {
        return Stream.concat(Stream.of(entry), besides.stream()).toList();
    }

    /** Whether the yes moves a total now. */
    public boolean counts() {
        return entry.counts().verified() > 0;
    }
}
