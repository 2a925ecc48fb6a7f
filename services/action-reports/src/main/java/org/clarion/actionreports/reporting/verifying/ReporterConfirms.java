package org.clarion.actionreports.reporting.verifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.journal.Amendment.Verified;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.JournalEntry;
import org.clarion.contracts.ActEvent.SupporterActed;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;
import org.clarion.privacy.Pseudonyms;

/** Taking a reporter's yes. */
@ApplicationScoped
class ReporterConfirms {

    private final Confirmations confirmations;
    private final SameReporter together;
    private final Journal journal;
    private final Outbox outbox;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    ReporterConfirms(
            Confirmations confirmations,
            SameReporter together,
            Journal journal,
            Outbox outbox,
            Pseudonyms pseudonyms,
            Clock clock) {
        this.confirmations = confirmations;
        this.together = together;
        this.journal = journal;
        this.outbox = outbox;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /** Looking changes nothing: mail scanners follow links too. */
    @Transactional
    Optional<ConfirmationQuestion> look(String token) {
        return standing(token).flatMap(together::question);
    }

    /** What becomes of the press of the button. */
    enum Yes {
        TAKEN,
        /** A report was corrected since its page was opened: whoever says yes must have seen to what. */
        TO_SOMETHING_ELSE,
        GONE
    }

    /**
     * Only the first time is news.
     *
     * @param ticked the reports that are theirs, each with the mark of what the page showed
     */
    @Transactional
    Yes confirm(String token, List<ConfirmedReport> ticked) {
        return standing(token)
                .flatMap(together::question)
                .map(question -> confirm(held(question, ticked), ticked))
                .orElse(Yes.GONE);
    }

    private Yes confirm(List<JournalEntry> meant, List<ConfirmedReport> ticked) {
        if (meant.stream().anyMatch(entry -> ticked.stream().noneMatch(one -> one.saw(entry)))) {
            return Yes.TO_SOMETHING_ELSE;
        }
        var reports = meant.stream().map(JournalEntry::reportId).toList();
        journal.amend(reports, new Verified());
        meant.stream().filter(entry -> !entry.verified()).limit(1).forEach(this::tellWhoActed);
        reports.forEach(report -> confirmations.findById(report).answered(clock.instant()));
        return Yes.TAKEN;
    }

    // What one question asks about is of one person and one action: told once is enough.
    private void tellWhoActed(JournalEntry entry) {
        var asked = confirmations.findById(entry.reportId());
        var reporter = asked.address()
                .map(address -> pseudonyms.of(address.normalised()))
                .orElse(asked.pseudonym());
        var actor = pseudonyms.onAction(entry.actionId(), reporter);
        outbox.tell(Topic.ACTS, new SupporterActed(entry.actionId(), actor, clock.instant()));
    }

    /** Only what the question is about, in an order that is everybody's. */
    private List<JournalEntry> held(ConfirmationQuestion question, List<ConfirmedReport> ticked) {
        return question.all().stream()
                .map(JournalEntry::reportId)
                .filter(report -> ticked.stream().anyMatch(one -> one.reportId().equals(report)))
                .sorted(Comparator.comparing(UUID::toString))
                .map(report -> journal.hold(report).orElseThrow())
                .toList();
    }

    private Optional<Confirmation> standing(String token) {
        return confirmations.of(token).filter(confirmation -> !confirmation.isOver(clock.instant()));
    }
}
