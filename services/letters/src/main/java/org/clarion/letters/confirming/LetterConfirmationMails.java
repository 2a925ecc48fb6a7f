package org.clarion.letters.confirming;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.letters.LettersConfig;
import org.clarion.letters.sending.Manuscript;
import org.clarion.letters.sending.Manuscripts;
import org.clarion.mail.Mail;
import org.clarion.mail.MailOutcome;
import org.clarion.mail.due.MailQueue;
import org.clarion.privacy.Pseudonyms;

/** The queue of mails that ask writers whether a letter is theirs. Every try is the same mail, with the same link. */
@ApplicationScoped
@Priority(10) // before letters: somebody is waiting for it
class LetterConfirmationMails implements MailQueue {

    private final Manuscripts manuscripts;
    private final ConfirmationMail mail;
    private final Pseudonyms pseudonyms;
    private final LettersConfig.Patience patience;
    private final Clock clock;

    LetterConfirmationMails(
            Manuscripts manuscripts, ConfirmationMail mail, Pseudonyms pseudonyms, LettersConfig config, Clock clock) {
        this.manuscripts = manuscripts;
        this.mail = mail;
        this.pseudonyms = pseudonyms;
        this.patience = config.patience();
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<UUID> claim() {
        var now = clock.instant();
        var next = manuscripts.mailDue(now);
        next.ifPresent(manuscript -> manuscript.moveMail(fate -> fate.claimed(now.plus(patience.claim()))));
        return next.map(Manuscript::id).stream().toList();
    }

    /** The secret works from now on, so that the link does even if nobody is left to note that the mail went. */
    @Override
    @Transactional
    public Optional<Mail> write(UUID claimed) {
        var secret = Secret.of(claimed, pseudonyms);
        return manuscripts.hold(claimed).map(manuscript -> {
            manuscript.openTo(secret.hash());
            return mail.of(manuscript, secret).known(claimed);
        });
    }

    /** An operator may yet allow a domain: while the link has time left, that is no refusal for good. */
    @Override
    @Transactional
    public void record(UUID claimed, MailOutcome outcome) {
        var heard =
                outcome instanceof MailOutcome.NotAllowed ? new MailOutcome.Deferred("domain not allowed") : outcome;
        manuscripts
                .hold(claimed)
                .ifPresent(manuscript -> manuscript.moveMail(
                        fate -> fate.after(heard, patience.backOff(), manuscript.writtenAt(), clock.instant())));
    }

    @Override
    public Duration look() {
        return patience.look();
    }
}
