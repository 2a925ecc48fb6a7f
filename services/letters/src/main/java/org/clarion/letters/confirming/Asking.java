package org.clarion.letters.confirming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.clarion.letters.LettersConfig;
import org.clarion.letters.answering.SettledOfficials;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.reviewing.Likeness;
import org.clarion.letters.reviewing.WritersNetwork;
import org.clarion.letters.sending.Letters;
import org.clarion.letters.sending.Manuscript;
import org.clarion.letters.sending.Manuscripts;
import org.clarion.letters.sending.Written;
import org.clarion.mail.due.MailIsDue;

/** Takes a letter in and has its writer asked, by mail, whether it is really theirs. */
@ApplicationScoped
class Asking {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Manuscripts manuscripts;
    private final Letters letters;
    private final SettledOfficials settled;
    private final WritersNetwork network;
    private final LettersConfig config;
    private final Clock clock;
    private final Event<MailIsDue> due;

    Asking(
            Manuscripts manuscripts,
            Letters letters,
            SettledOfficials settled,
            WritersNetwork network,
            LettersConfig config,
            Clock clock,
            Event<MailIsDue> due) {
        this.manuscripts = manuscripts;
        this.letters = letters;
        this.settled = settled;
        this.network = network;
        this.config = config;
        this.clock = clock;
        this.due = due;
    }

    /** False if this address has been sent as many mails as one may in an hour; the same form twice is one letter. */
    @Transactional
    boolean ask(Appeal appeal, Written written) {
        manuscripts.takeTurns(written.names());
        if (manuscripts.knows(written.idempotencyKey())) {
            return true;
        }
        var now = clock.instant();
        if (manuscripts.since(written.names(), now.minus(HOUR)) >= config.confirmationMailsPerHour()) {
            return false;
        }
        var manuscript = new Manuscript(appeal.id(), written, now, now.plus(config.confirmationWindow()));
        manuscript.noteSurroundings(network.name().orElse(null), Likeness.of(manuscript.text()));
        manuscripts.persist(manuscript);
        for (var target : written.draft().recipients(appeal)) {
            letters.mailbox(appeal.id(), target)
                    .filter(address -> settled.isWrittenTo(appeal.id(), target))
                    .ifPresent(address -> letters.write(manuscript, target, address, now));
        }
        due.fire(new MailIsDue());
        return true;
    }
}
