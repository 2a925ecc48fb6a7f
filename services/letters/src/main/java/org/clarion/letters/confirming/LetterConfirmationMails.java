package org.clarion.letters.confirming;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.letters.LettersConfig;
import org.clarion.letters.sending.Manuscript;
import org.clarion.letters.sending.Manuscripts;
import org.clarion.mail.Mail;
import org.clarion.mail.MailOutcome;
import org.clarion.mail.due.RowMailQueue;
import org.clarion.privacy.Pseudonyms;

/** The queue of mails that ask writers whether a letter is theirs. Every try is the same mail, with the same link. */
@Singleton
@Priority(10) // before letters: somebody is waiting for it
class LetterConfirmationMails extends RowMailQueue<Manuscript> {

    private final Manuscripts manuscripts;
    private final ConfirmationMail mail;
    private final Pseudonyms pseudonyms;

    LetterConfirmationMails(
            Manuscripts manuscripts, ConfirmationMail mail, Pseudonyms pseudonyms, LettersConfig config, Clock clock) {
        super(config.patience().forMails(), clock);
        this.manuscripts = manuscripts;
        this.mail = mail;
        this.pseudonyms = pseudonyms;
    }

    @Override
    protected List<Manuscript> due(Instant now) {
        return manuscripts.mailDue(now);
    }

    @Override
    protected Optional<Manuscript> hold(UUID id) {
        return manuscripts.hold(id);
    }

    /** The secret works from now on, so that the link does even if nobody is left to note that the mail went. */
    @Override
    protected Optional<Mail> write(Manuscript manuscript) {
        var secret = Secret.of(manuscript.id(), pseudonyms);
        manuscript.openTo(secret.hash());
        return Optional.of(mail.of(manuscript, secret).known(manuscript.id()));
    }

    /** While the link has time left. */
    @Override
    protected void note(Manuscript manuscript, MailOutcome outcome) {
        super.note(manuscript, outcome.mayYetBeAllowed());
    }
}
