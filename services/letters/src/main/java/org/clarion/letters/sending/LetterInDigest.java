package org.clarion.letters.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.clarion.contracts.Topic;
import org.clarion.letters.appeals.Appeal;
import org.clarion.mail.Address;
import org.clarion.outbox.Outbox;

/** One letter of a mail that holds several: whether it goes, and how it reads. */
@ApplicationScoped
class LetterInDigest {

    private final Letters letters;
    private final StillWanted wanted;
    private final LetterMail mail;
    private final Outbox outbox;
    private final Clock clock;

    LetterInDigest(Letters letters, StillWanted wanted, LetterMail mail, Outbox outbox, Clock clock) {
        this.letters = letters;
        this.wanted = wanted;
        this.mail = mail;
        this.outbox = outbox;
        this.clock = clock;
    }

    Optional<Appeal> action(Letter letter) {
        return wanted.action(letter);
    }

    Optional<DigestLetter> written(Letter letter, String address) {
        return wanted.action(letter).flatMap(appeal -> atItsAddress(letter, appeal, address));
    }

    private Optional<DigestLetter> atItsAddress(Letter letter, Appeal appeal, String address) {
        var to = appeal.target(letter.targetId())
                .flatMap(target -> mail.mailbox(appeal, target))
                .map(Address::inSmallLetters);
        if (to.isEmpty()) {
            return addressGone(letter);
        }
        if (!to.get().equals(address)) {
            letters.pace(to.get());
            letter.redirect(to.get());
            letter.release(clock.instant(), null);
            return Optional.empty();
        }
        return letters.writerOf(letter)
                .flatMap(writer -> mail.finished(letter, writer, appeal)
                        .map(finished -> new DigestLetter(
                                finished, appeal, writer.repliesTo() == RepliesTo.WRITER ? writer.address() : "")))
                .or(() -> addressGone(letter)); // the sheet has the official for people of another country by now
    }

    private Optional<DigestLetter> addressGone(Letter letter) {
        letter.failed(LossReason.ADDRESS_GONE, clock.instant()).ifPresent(news -> outbox.tell(Topic.LETTERS, news));
        return Optional.empty();
    }
}
