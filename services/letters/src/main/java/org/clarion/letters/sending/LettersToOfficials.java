package org.clarion.letters.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.LetterEvent;
import org.clarion.contracts.Topic;
import org.clarion.letters.LettersConfig;
import org.clarion.mail.Mail;
import org.clarion.mail.MailOutcome;
import org.clarion.mail.due.MailQueue;
import org.clarion.outbox.Outbox;

/**
 * The queue of confirmed letters. One that is claimed has taken its turn in its official's pace; only a crash between
 * the mail server's answer and the note of it makes a letter go twice.
 */
@ApplicationScoped
class LettersToOfficials implements MailQueue {

    private static final int OFFICES_AT_ONCE = 50;

    private final Letters letters;
    private final OfficialTurns turns;
    private final StillWanted wanted;
    private final LetterMail mail;
    private final Outbox outbox;
    private final LettersConfig config;
    private final Clock clock;

    LettersToOfficials(
            Letters letters,
            OfficialTurns turns,
            StillWanted wanted,
            LetterMail mail,
            Outbox outbox,
            LettersConfig config,
            Clock clock) {
        this.letters = letters;
        this.turns = turns;
        this.wanted = wanted;
        this.mail = mail;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    /** One whose action was ended meanwhile ends here, and takes nobody's turn. Whoever's office is closed is passed over. */
    @Override
    @Transactional
    public List<UUID> claim() {
        var now = clock.instant();
        for (int passedOver = 0; passedOver < OFFICES_AT_ONCE; passedOver++) {
            var next = letters.claim(now);
            if (next.isEmpty() || mayGo(next.get(), now)) {
                return next.map(Letter::id).stream().toList();
            }
        }
        return List.of();
    }

    private boolean mayGo(Letter letter, Instant now) {
        var action = wanted.action(letter);
        if (action.isPresent() && !turns.take(letter, action.get())) {
            return false;
        }
        action.ifPresent(appeal -> letter.claimed(now.plus(config.patience().claim())));
        return true;
    }

    @Override
    @Transactional
    public Optional<Mail> write(UUID claimed) {
        return waiting(claimed).flatMap(letter -> wanted.action(letter).flatMap(appeal -> {
            var written = mail.of(letter, appeal);
            if (written.isEmpty()) {
                tell(letter.failed(LossReason.ADDRESS_GONE, clock.instant()));
            }
            return written;
        }));
    }

    @Override
    @Transactional
    public void record(UUID claimed, MailOutcome outcome) {
        waiting(claimed).ifPresent(letter -> tell(note(letter, outcome)));
    }

    @Override
    public Duration look() {
        return config.patience().look();
    }

    private Optional<? extends LetterEvent> note(Letter letter, MailOutcome outcome) {
        var now = clock.instant();
        return switch (outcome) {
            case MailOutcome.Accepted() -> letter.accepted(now);
            case MailOutcome.Refused(var reason) -> letter.bounced(reason, now);
            case MailOutcome.Deferred(var reason) ->
                letter.deferred(reason, config.patience().backOff(), now);
            case MailOutcome.NotAllowed(var domain) -> {
                var later = now.plus(config.patience().notAllowed());
                letter.waitUntil(later, "Mail to " + domain + LossReason.NOT_ALLOWED);
                yield Optional.empty();
            }
        };
    }

    /** Nobody else's until this transaction ends: a bounce may be as fast as we are. */
    private Optional<Letter> waiting(UUID letter) {
        return letters.hold(letter).filter(held -> held.stage() == LetterStage.QUEUED);
    }

    private void tell(Optional<? extends LetterEvent> news) {
        news.ifPresent(event -> outbox.tell(Topic.LETTERS, event));
    }
}
