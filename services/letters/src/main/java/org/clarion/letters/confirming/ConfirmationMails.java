package org.clarion.letters.confirming;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.clarion.letters.LettersConfig;
import org.clarion.letters.sending.Backoff;
import org.clarion.letters.sending.Manuscript;
import org.clarion.letters.sending.Manuscripts;
import org.clarion.letters.sending.OutgoingMail;
import org.clarion.mail.Outcome;
import org.clarion.mail.Post;

/** Sends the mails that ask writers whether a letter is theirs. Each try has a secret of its own, kept nowhere else. */
@ApplicationScoped
@Priority(10) // before letters: somebody is waiting for it
class ConfirmationMails implements OutgoingMail {

    private final Manuscripts manuscripts;
    private final ConfirmationMail mail;
    private final Post post;
    private final LettersConfig config;
    private final Clock clock;

    ConfirmationMails(Manuscripts manuscripts, ConfirmationMail mail, Post post, LettersConfig config, Clock clock) {
        this.manuscripts = manuscripts;
        this.mail = mail;
        this.post = post;
        this.config = config;
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean sendNext() {
        var claimed = manuscripts.claimForMail(clock.instant());
        claimed.ifPresent(this::send);
        return claimed.isPresent();
    }

    private void send(Manuscript manuscript) {
        var secret = Secret.random();
        switch (post.send(mail.of(manuscript, secret))) {
            case Outcome.Accepted() -> manuscript.mailed(secret.hash());
            case Outcome.Refused(var reason) -> manuscript.mailFailed();
            case Outcome.Deferred(var reason) -> defer(manuscript);
            case Outcome.NotAllowed(var domain) -> defer(manuscript);
        }
    }

    private void defer(Manuscript manuscript) {
        manuscript.mailDeferred(Backoff.of(config.patience()), clock.instant());
    }
}
