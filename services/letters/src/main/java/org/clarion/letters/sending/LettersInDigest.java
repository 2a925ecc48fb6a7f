package org.clarion.letters.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clarion.contracts.LetterEvent;
import org.clarion.contracts.Topic;
import org.clarion.letters.LettersConfig;
import org.clarion.outbox.Outbox;
import org.jboss.logging.Logger;

/** Letters that leave together in one mail: which they are, and what becomes of each. All in the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LettersInDigest {

    private static final Logger LOG = Logger.getLogger(LettersInDigest.class);
    private static final int OFFICES_AT_ONCE = 50;

    private final Letters letters;
    private final DigestAddresses addresses;
    private final OfficialTurns turns;
    private final LetterInDigest each;
    private final Outbox outbox;
    private final LettersConfig config;
    private final Clock clock;

    LettersInDigest(
            Letters letters,
            DigestAddresses addresses,
            OfficialTurns turns,
            LetterInDigest each,
            Outbox outbox,
            LettersConfig config,
            Clock clock) {
        this.letters = letters;
        this.addresses = addresses;
        this.turns = turns;
        this.each = each;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    /** The letters of an address whose turn it is, its office open: in this mail from now on. Empty where there is none. */
    public List<Letter> gather(Function<String, UUID> digest) {
        for (int passedOver = 0; passedOver < OFFICES_AT_ONCE; passedOver++) {
            var address = addresses.next(clock.instant());
            if (address.isEmpty()) {
                return List.of();
            }
            var waiting = letters.toGather(
                    address.get(), clock.instant(), config.digest().most());
            if (mayGo(waiting)) {
                var id = digest.apply(address.get());
                waiting.forEach(letter -> letter.gather(id));
                return waiting;
            }
        }
        return List.of();
    }

    /** Those that are not wanted any more have ended, and take nobody's day. */
    private boolean mayGo(List<Letter> waiting) {
        var wanted = waiting.stream()
                .flatMap(letter -> each.action(letter).map(appeal -> turns.takeTheDay(letter, appeal)).stream())
                .findFirst();
        return wanted.orElse(false);
    }

    /**
     * What goes in this mail now, nobody's for that long. What was withdrawn, is over or is not wanted any more is not in it; what
     * has another address by now, or cannot be written, leaves without the others.
     */
    public List<DigestLetter> inside(UUID digest, String address, Instant claimEnds) {
        return letters.inDigest(digest).stream()
                .filter(letter -> letter.stage() == LetterStage.QUEUED)
                .flatMap(letter -> one(letter, address, claimEnds).stream())
                .toList();
    }

    /** One that makes trouble does not hold up the others, and is tried again. */
    private Optional<DigestLetter> one(Letter letter, String address, Instant claimEnds) {
        try {
            var written = each.written(letter, address);
            written.ifPresent(inside -> letter.claimed(claimEnds));
            return written;
        } catch (RuntimeException failed) {
            LOG.errorf(
                    "Letter %s could not be written: %s",
                    letter.id(), failed.getClass().getName());
            letter.release(clock.instant().plus(config.patience().longest()), "it could not be written");
            return Optional.empty();
        }
    }

    /** The mail server took the mail: each of them counts, as if it had left alone. */
    public void accepted(UUID digest, String address) {
        addresses.accepted(address);
        waiting(digest).forEach(letter -> tell(letter.accepted(clock.instant()).stream()));
    }

    /** The operator does not allow mail to this domain, so far. */
    public void notAllowed(UUID digest, Instant due, String domain) {
        wait(digest, due, "Mail to " + domain + LossReason.NOT_ALLOWED);
    }

    /** It is tried again then. */
    public void wait(UUID digest, Instant due, String why) {
        waiting(digest).forEach(letter -> letter.waitUntil(due, why));
    }

    /**
     * The mail never goes. Where there is no such mailbox, or so many mails of days were refused, each letter is refused, and its
     * writer is told like any other's; else each goes with the mail of another day.
     */
    public void refused(UUID digest, String address, String why) {
        var reason = LossReason.of(why);
        var noMailbox = reason == LossReason.ADDRESS || reason == LossReason.MAILBOX;
        var enough = addresses.refused(address) >= config.digest().giveUpAfter();
        waiting(digest).forEach(letter -> {
            if (noMailbox || enough) {
                tell(letter.bounced(why, clock.instant()).stream());
            } else {
                letter.release(clock.instant(), why);
            }
        });
    }

    /** Nothing of it was left to send, so that the day is not taken. */
    public void notNeeded(String address) {
        letters.closedUntil(address, clock.instant());
    }

    /** All that were to leave in this mail, what ended before among them; empty if it is none of ours. */
    public List<Letter> of(UUID digest) {
        return letters.inDigest(digest);
    }

    private List<Letter> waiting(UUID digest) {
        return letters.inDigest(digest).stream()
                .filter(letter -> letter.stage() == LetterStage.QUEUED)
                .toList();
    }

    private void tell(Stream<? extends LetterEvent> news) {
        news.forEach(event -> outbox.tell(Topic.LETTERS, event));
    }
}
