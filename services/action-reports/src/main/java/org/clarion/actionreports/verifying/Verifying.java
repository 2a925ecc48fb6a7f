package org.clarion.actionreports.verifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.accepting.Amendment.Verified;
import org.clarion.actionreports.accepting.Journal;
import org.clarion.mail.Address;
import org.clarion.privacy.Pseudonyms;

/** Asking a reporter whether a report is theirs, and taking their yes. */
@ApplicationScoped
public class Verifying {

    private final Confirmations confirmations;
    private final Askings askings;
    private final Journal journal;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    Verifying(Confirmations confirmations, Askings askings, Journal journal, Pseudonyms pseudonyms, Clock clock) {
        this.confirmations = confirmations;
        this.askings = askings;
        this.journal = journal;
        this.pseudonyms = pseudonyms;
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
        return confirmations.findByIdOptional(reportId).isPresent()
                || open(reportId, reporter(address, language, client));
    }

    /** The same for whoever holds the report's private link and wants a mail, be it the first or another. */
    @Transactional
    public boolean askAgain(UUID reportId, Address address, String language, String client) {
        var reporter = reporter(address, language, client);
        var earlier = confirmations.held(reportId);
        if (earlier.isEmpty()) {
            return open(reportId, reporter);
        }
        var now = clock.instant();
        if (earlier.get().hasJustBeenAsked(reporter, now)) {
            return true;
        }
        var goes = askings.another(reporter, now);
        if (goes) {
            confirmations.askAnew(earlier.get(), reporter, now);
        }
        return goes;
    }

    private boolean open(UUID reportId, Reporter reporter) {
        var now = clock.instant();
        var goes = askings.another(reporter, now);
        if (goes) {
            confirmations.open(reportId, reporter, now);
        }
        return goes;
    }

    private Reporter reporter(Address address, String language, String client) {
        return new Reporter(address, pseudonyms.of(address.normalised()), language, pseudonyms.of(client));
    }

    /** Looking changes nothing: mail scanners follow links too. */
    @Transactional
    Optional<Question> look(String token) {
        return standing(token).flatMap(asked -> journal.find(asked.reportId()).map(Question::new));
    }

    /** What becomes of the press of the button. */
    enum Yes {
        TAKEN,
        /** The report was corrected since its page was opened: whoever says yes must have seen to what. */
        TO_SOMETHING_ELSE,
        GONE
    }

    /**
     * Only the first time is news.
     *
     * @param seen the mark of what the page showed
     */
    @Transactional
    Yes confirm(String token, String seen) {
        return standing(token).map(asked -> confirm(asked, seen)).orElse(Yes.GONE);
    }

    private Yes confirm(Confirmation asked, String seen) {
        var entry = journal.hold(asked.reportId()).orElseThrow();
        if (!entry.verified() && !entry.deed().mark().equals(seen)) {
            return Yes.TO_SOMETHING_ELSE;
        }
        journal.amend(List.of(asked.reportId()), new Verified());
        asked.answered(clock.instant());
        return Yes.TAKEN;
    }

    private Optional<Confirmation> standing(String token) {
        return confirmations.of(token).filter(confirmation -> !confirmation.isOver(clock.instant()));
    }
}
