package org.clarion.actionreports.reporting.verifying;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.JournalEntry;

/** Reports of one action for which one address was given within an hour: one mail asks about all of them. */
@ApplicationScoped
class SameReporter {

    private final Confirmations confirmations;
    private final Journal journal;

    SameReporter(Confirmations confirmations, Journal journal) {
        this.confirmations = confirmations;
        this.journal = journal;
    }

    /** Whether a mail is on its way, or unanswered, that can ask about this report too. */
    boolean isAsked(UUID reportId, Reporter reporter, Instant now) {
        var action = journal.find(reportId).map(JournalEntry::actionId);
        return action.isPresent()
                && confirmations.openSince(now, reporter).stream()
                        .flatMap(asked -> journal.find(asked.reportId()).stream())
                        .anyMatch(entry -> entry.actionId().equals(action.get()));
    }

    /** What the mail about this one asks. */
    Optional<ConfirmationQuestion> question(Confirmation asked) {
        return journal.find(asked.reportId()).map(entry -> {
            var besides = confirmations.besides(asked).stream()
                    .flatMap(other -> journal.find(other.reportId()).stream())
                    .filter(other -> other.actionId().equals(entry.actionId()))
                    .filter(other -> !other.verified() && !other.withdrawn())
                    .toList();
            return new ConfirmationQuestion(entry, besides);
        });
    }
}
