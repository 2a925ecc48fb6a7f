package org.clarion.letters.gathering;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.letters.LettersConfig;
import org.clarion.letters.sending.LettersInDigest;
import org.clarion.mail.Mail;
import org.clarion.mail.MailOutcome;
import org.clarion.mail.due.MailFate;
import org.clarion.mail.due.RowMailQueue;

/**
 * The queue of mails that hold the letters of a day. Which letters are in one is settled when it is made; what ends meanwhile is
 * left out of the next try. Every try is the same mail to mail programs.
 */
@Singleton
class DigestsToOfficials extends RowMailQueue<DigestMail> {

    private final DigestMails digests;
    private final LettersInDigest letters;
    private final DigestLetterMail mail;
    private final LettersConfig.Patience patience;
    private final Clock clock;

    DigestsToOfficials(
            DigestMails digests, LettersInDigest letters, DigestLetterMail mail, LettersConfig config, Clock clock) {
        super(config.patience().forMails(), clock);
        this.digests = digests;
        this.letters = letters;
        this.mail = mail;
        this.patience = config.patience();
        this.clock = clock;
    }

    @Override
    protected List<DigestMail> due(Instant now) {
        var due = digests.due(now);
        return due.isEmpty() ? made().stream().toList() : due;
    }

    @Override
    protected Optional<DigestMail> hold(UUID id) {
        return digests.hold(id);
    }

    private Optional<DigestMail> made() {
        return letters.gather(this::make).stream()
                .findFirst()
                .flatMap(letter -> letter.digest())
                .flatMap(digests::findByIdOptional);
    }

    /** One that is still open has nothing left to send: its letters would have kept this one from being made. */
    private UUID make(String address) {
        digests.open(address).forEach(empty -> empty.moveMail(fate -> fate.notNeeded(clock.instant())));
        digests.flush();
        var digest = new DigestMail(UUID.randomUUID(), address, clock.instant());
        digests.persistAndFlush(digest); // its letters name it
        return digest.id();
    }

    @Override
    protected Optional<Mail> write(DigestMail digest) {
        var now = clock.instant();
        var inside = letters.inside(digest.id(), digest.address(), now.plus(patience.claim()));
        if (inside.isEmpty()) {
            digest.moveMail(fate -> fate.notNeeded(now));
            letters.notNeeded(digest.address());
            return Optional.empty();
        }
        digest.holds(inside.size());
        return Optional.of(mail.of(digest.id(), digest.address(), inside).known(digest.id()));
    }

    @Override
    protected void note(DigestMail digest, MailOutcome outcome) {
        var now = clock.instant();
        if (outcome instanceof MailOutcome.NotAllowed(var domain)) { // an operator may yet allow it
            var later = now.plus(patience.notAllowed());
            digest.moveMail(fate -> fate.putOff(later));
            letters.notAllowed(digest.id(), later, domain);
            return;
        }
        super.note(digest, outcome);
        if (outcome instanceof MailOutcome.Accepted) {
            letters.accepted(digest.id(), digest.address());
        } else {
            notNow(digest);
        }
    }

    private void notNow(DigestMail digest) {
        var fate = digest.mail();
        var why = fate.reason() == null ? "" : fate.reason();
        if (fate.state() == MailFate.State.DUE) {
            letters.wait(digest.id(), fate.dueAt(), why);
        } else if (fate.state() == MailFate.State.REFUSED || fate.state() == MailFate.State.GIVEN_UP) {
            letters.refused(digest.id(), digest.address(), why);
        }
    }
}
