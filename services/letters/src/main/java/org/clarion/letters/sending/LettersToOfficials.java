package org.clarion.letters.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.clarion.contracts.LetterEvent;
import org.clarion.contracts.Topic;
import org.clarion.letters.LettersConfig;
import org.clarion.letters.appeals.Appeals;
import org.clarion.mail.Mail;
import org.clarion.mail.Outcome;
import org.clarion.mail.Post;
import org.clarion.outbox.Outbox;

/**
 * Sends confirmed letters, one a transaction. The letter is held while the mail server answers, so that no other
 * instance sends it too; only a crash between that answer and the commit makes it go twice.
 */
@ApplicationScoped
class LettersToOfficials implements OutgoingMail {

    private final Letters letters;
    private final Appeals appeals;
    private final LetterMail mail;
    private final Outbox outbox;
    private final Manner manner;

    LettersToOfficials(Letters letters, Appeals appeals, LetterMail mail, Outbox outbox, Manner manner) {
        this.letters = letters;
        this.appeals = appeals;
        this.mail = mail;
        this.outbox = outbox;
        this.manner = manner;
    }

    @Override
    @Transactional
    public boolean sendNext() {
        var claimed = letters.claim(manner.now());
        claimed.flatMap(this::send).ifPresent(event -> outbox.tell(Topic.LETTERS, event));
        return claimed.isPresent();
    }

    private Optional<? extends LetterEvent> send(Letter letter) {
        var appeal = appeals.of(letter.actionId()).filter(found -> !found.ended());
        if (appeal.isEmpty()) {
            return letter.failed(LossReason.ACTION_ENDED, manner.now());
        }
        var ready = mail.of(letter, appeal.get());
        if (ready.isEmpty()) {
            return letter.failed(LossReason.ADDRESS_GONE, manner.now());
        }
        var outcome = manner.send(ready.get());
        letters.paced(letter.sentTo(), manner.pace(), manner.now());
        return note(letter, outcome);
    }

    private Optional<? extends LetterEvent> note(Letter letter, Outcome outcome) {
        var now = manner.now();
        return switch (outcome) {
            case Outcome.Accepted() -> letter.accepted(now);
            case Outcome.Refused(var reason) -> letter.bounced(reason, now);
            case Outcome.Deferred(var reason) -> letter.deferred(reason, manner.backoff(), now);
            case Outcome.NotAllowed(var domain) -> {
                letter.waitUntil(manner.laterForNotAllowed(), "Mail to " + domain + LossReason.NOT_ALLOWED);
                yield Optional.empty();
            }
        };
    }

    /** How letters go out: through whom, how fast, how patiently. */
    @ApplicationScoped
    static class Manner {

        private final Post post;
        private final LettersConfig config;
        private final Clock clock;

        Manner(Post post, LettersConfig config, Clock clock) {
            this.post = post;
            this.config = config;
            this.clock = clock;
        }

        Outcome send(Mail mail) {
            return post.send(mail);
        }

        Instant now() {
            return clock.instant();
        }

        Pace pace() {
            return Pace.of(config.pacing());
        }

        Backoff backoff() {
            return Backoff.of(config.patience());
        }

        Instant laterForNotAllowed() {
            return now().plus(config.patience().notAllowed());
        }
    }
}
