package org.clarion.actionreports.verifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.accepting.Amendment.Verified;
import org.clarion.actionreports.accepting.Journal;
import org.clarion.mail.Address;
import org.clarion.privacy.Pseudonyms;

/** Asking a reporter whether a report is theirs, and taking their yes. */
@ApplicationScoped
public class Verifying {

    static final Duration AN_HOUR = Duration.ofHours(1);

    private final Confirmations confirmations;
    private final Journal journal;
    private final Pseudonyms pseudonyms;
    private final ReportsConfig config;
    private final Clock clock;

    Verifying(Confirmations confirmations, Journal journal, Pseudonyms pseudonyms, ReportsConfig config, Clock clock) {
        this.confirmations = confirmations;
        this.journal = journal;
        this.pseudonyms = pseudonyms;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Whether a mail goes. Asking again about the same report is no news, so a form may be posted twice; and nobody
     * can have us fill a stranger's mailbox.
     *
     * @param client the address of whoever gave this one
     */
    @Transactional
    public boolean ask(UUID reportId, Address address, String language, String client) {
        if (confirmations.findByIdOptional(reportId).isPresent()) {
            return true;
        }
        var now = clock.instant();
        var reporter = new Reporter(address, pseudonyms.of(address.normalised()), language, pseudonyms.of(client));
        if (confirmations.askedSince(now.minus(AN_HOUR), reporter).isEnough(config)) {
            return false;
        }
        confirmations.persist(new Confirmation(reportId, reporter, now, config.confirmWithin()));
        return true;
    }

    /** Looking changes nothing: mail scanners follow links too. */
    @Transactional
    Optional<Question> look(String token) {
        return open(token)
                .flatMap(asked -> journal.find(asked.reportId()).map(entry -> new Question(entry, asked.isAnswered())));
    }

    /** The button was pressed. Only the first time is news. */
    @Transactional
    boolean confirm(String token) {
        var asked = open(token);
        asked.ifPresent(confirmation -> {
            journal.amend(List.of(confirmation.reportId()), new Verified());
            confirmation.answered(clock.instant());
        });
        return asked.isPresent();
    }

    private Optional<Confirmation> open(String token) {
        return confirmations.of(token).filter(confirmation -> !confirmation.isOver(clock.instant()));
    }
}
