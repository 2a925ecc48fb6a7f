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
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.appeals.Appeals;
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
    private final Appeals appeals;
    private final LetterMail mail;
    private final HoldingBack holdingBack;
    private final Outbox outbox;
    private final LettersConfig config;
    private final Clock clock;

    LettersToOfficials(
            Letters letters,
            OfficialTurns turns,
            Appeals appeals,
            LetterMail mail,
            HoldingBack holdingBack,
            Outbox outbox,
            LettersConfig config,
            Clock clock) {
        this.letters = letters;
        this.turns = turns;
        this.appeals = appeals;
        this.mail = mail;
        this.holdingBack = holdingBack;
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
        var action = action(letter);
        if (action.isPresent() && !turns.take(letter, action.get())) {
            return false;
        }
        action.ifPresent(appeal -> letter.claimed(now.plus(config.patience().claim())));
        return true;
    }

    @Override
    @Transactional
    public Optional<Mail> write(UUID claimed) {
        return waiting(claimed).flatMap(letter -> action(letter).flatMap(appeal -> {
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

    /** What the letter is about; a letter about what is over has failed, and so has one to whom nobody writes any more. */
    private Optional<Appeal> action(Letter letter) {
        var country = letters.writerOf(letter).map(Manuscript::country).orElse("");
        var action = appeals.newest(letter.actionId(), country).filter(appeal -> !appeal.ended());
        if (action.isEmpty()) {
            tell(letter.failed(LossReason.ACTION_ENDED, clock.instant()));
        } else if (holdingBack.concerns(letter)) {
            holdingBack.end(letter);
            holdingBack.tellItsWriter(letter);
            return Optional.empty();
        }
        return action;
    }

    private void tell(Optional<? extends LetterEvent> news) {
        news.ifPresent(event -> outbox.tell(Topic.LETTERS, event));
    }
}
