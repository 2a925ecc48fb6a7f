package org.clarion.actionreports.verifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.accepting.Amendment.Verified;
import org.clarion.actionreports.accepting.Entry;
import org.clarion.actionreports.accepting.Journal;

/** Taking a reporter's yes. */
@ApplicationScoped
class Confirming {

    private final Confirmations confirmations;
    private final Together together;
    private final Journal journal;
    private final Clock clock;

    Confirming(Confirmations confirmations, Together together, Journal journal, Clock clock) {
        this.confirmations = confirmations;
        this.together = together;
        this.journal = journal;
        this.clock = clock;
    }

    /** Looking changes nothing: mail scanners follow links too. */
    @Transactional
    Optional<Question> look(String token) {
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
    Yes confirm(String token, List<Ticked> ticked) {
        return standing(token)
                .flatMap(together::question)
                .map(question -> confirm(held(question, ticked), ticked))
                .orElse(Yes.GONE);
    }

    private Yes confirm(List<Entry> meant, List<Ticked> ticked) {
        if (meant.stream().anyMatch(entry -> ticked.stream().noneMatch(one -> one.saw(entry)))) {
            return Yes.TO_SOMETHING_ELSE;
        }
        var reports = meant.stream().map(Entry::reportId).toList();
        journal.amend(reports, new Verified());
        reports.forEach(report -> confirmations.findById(report).answered(clock.instant()));
        return Yes.TAKEN;
    }

    /** Only what the question is about, in an order that is everybody's. */
    private List<Entry> held(Question question, List<Ticked> ticked) {
        return question.all().stream()
                .map(Entry::reportId)
                .filter(report -> ticked.stream().anyMatch(one -> one.reportId().equals(report)))
                .sorted(Comparator.comparing(UUID::toString))
                .map(report -> journal.hold(report).orElseThrow())
                .toList();
    }

    private Optional<Confirmation> standing(String token) {
        return confirmations.of(token).filter(confirmation -> !confirmation.isOver(clock.instant()));
    }
}
