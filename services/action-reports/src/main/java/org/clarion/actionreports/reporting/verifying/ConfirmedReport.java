package org.clarion.actionreports.reporting.verifying;

import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.journal.JournalEntry;

/**
 * A report that somebody says is theirs.
 *
 * @param seen the mark of what the page showed of it
 */
record ConfirmedReport(UUID reportId, String seen) {

    /** As it stands in the form: id and mark. Nothing where it is neither. */
    static Optional<ConfirmedReport> read(String value) {
        var colon = value.indexOf(':');
        try {
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new ConfirmedReport(
                            UUID.fromString(value.substring(0, colon)), value.substring(colon + 1)));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    /** What was confirmed already is no news, whatever was seen. */
    boolean saw(JournalEntry entry) {
        return reportId.equals(entry.reportId())
                && (entry.verified() || entry.deed().mark().equals(seen));
    }
}
