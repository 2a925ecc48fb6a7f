package org.clarion.actionreports.reporting.verifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.IpNetwork;
import org.clarion.mail.Address;
import org.clarion.privacy.Pseudonyms;

/** Asking a reporter whether a report is theirs. */
@ApplicationScoped
public class Verifying {

    private final Confirmations confirmations;
    private final ConfirmationMailLog askings;
    private final SameReporter together;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    Verifying(
            Confirmations confirmations,
            ConfirmationMailLog askings,
            SameReporter together,
            Pseudonyms pseudonyms,
            Clock clock) {
        this.confirmations = confirmations;
        this.askings = askings;
        this.together = together;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /**
     * Whether a mail goes. Asking again about the same report is no news, so a form may be posted twice; and nobody
     * can have us fill a stranger's mailbox. Whoever reports several in a row answers once for all of them.
     *
     * @param client the address of whoever gave this one
     */
    @Transactional
    public Mailing ask(UUID reportId, Address address, String language, String client) {
        var earlier = confirmations.findByIdOptional(reportId);
        if (earlier.isPresent()) {
            return standing(earlier.get());
        }
        var reporter = reporter(address, language, client);
        var now = clock.instant();
        if (together.isAsked(reportId, reporter, now)) {
            confirmations.join(reportId, reporter, now);
            return Mailing.JOINED;
        }
        return open(reportId, reporter);
    }

    private Mailing standing(Confirmation earlier) {
        if (!earlier.isMailed()) {
            return Mailing.JOINED;
        }
        return earlier.hasToWait(clock.instant()) ? Mailing.LATER : Mailing.GOES;
    }

    /** The same for whoever holds the report's private link and wants a mail, be it the first or another. */
    @Transactional
    public Mailing askAgain(UUID reportId, Address address, String language, String client) {
        var reporter = reporter(address, language, client);
        var earlier = confirmations.held(reportId);
        if (earlier.isEmpty()) {
            return open(reportId, reporter);
        }
        var now = clock.instant();
        if (earlier.get().hasJustBeenAsked(reporter, now)) {
            return standing(earlier.get());
        }
        var due = askings.another(reporter, now);
        due.ifPresent(turn -> confirmations.askAnew(earlier.get(), reporter, now, turn));
        return mailing(due, now);
    }

    private Mailing open(UUID reportId, Reporter reporter) {
        var now = clock.instant();
        var due = askings.another(reporter, now);
        due.ifPresent(turn -> confirmations.open(reportId, reporter, now, turn));
        return mailing(due, now);
    }

    private static Mailing mailing(Optional<Instant> due, Instant now) {
        return due.map(turn -> turn.isAfter(now) ? Mailing.LATER : Mailing.GOES).orElse(Mailing.ENOUGH);
    }

    private Reporter reporter(Address address, String language, String client) {
        return new Reporter(
                address, pseudonyms.names(address.forms()), language, pseudonyms.of(IpNetwork.household(client)));
    }
}
