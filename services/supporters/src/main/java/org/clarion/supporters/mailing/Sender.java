package org.clarion.supporters.mailing;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.clarion.mail.Outcome;
import org.clarion.mail.Outcome.Accepted;
import org.clarion.mail.Outcome.Deferred;
import org.clarion.mail.Outcome.NotAllowed;
import org.clarion.mail.Outcome.Refused;
import org.clarion.mail.Post;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.rounds.Rounds;
import org.jboss.logging.Logger;

/** Sends what is due at its pace. Claiming, sending and marking are apart: a mail server never holds a transaction. */
@ApplicationScoped
class Sender {

    private static final Logger LOG = Logger.getLogger(Sender.class);

    private final DueMails due;
    private final Writing writing;
    private final Post post;
    private final SupportersConfig.Mailing config;

    Sender(DueMails due, Writing writing, Post post, SupportersConfig config) {
        this.due = due;
        this.writing = writing;
        this.post = post;
        this.config = config.mailing();
    }

    void begin(@Observes StartupEvent start, Rounds rounds) {
        rounds.start("sending mail", config.every(), this::round);
    }

    void round() {
        due.claim().forEach(this::send);
    }

    private void send(DueMail mail) {
        try {
            writing.write(mail)
                    .ifPresentOrElse(
                            written -> mark(mail, post.send(written)),
                            () -> due.close(mail, DueMails.State.NOT_NEEDED, ""));
        } catch (RuntimeException failed) {
            // One mail that cannot be written must not hold up those behind it.
            LOG.errorf(failed, "Mail %s could not be written", mail.id());
            defer(mail, "it could not be written");
        }
    }

    private void mark(DueMail mail, Outcome outcome) {
        switch (outcome) {
            case Accepted() -> due.close(mail, DueMails.State.SENT, "");
            case Refused(var reason) -> due.close(mail, DueMails.State.FAILED, reason);
            case NotAllowed(var domain) -> due.close(mail, DueMails.State.FAILED, "domain not allowed");
            case Deferred(var reason) -> defer(mail, reason);
        }
    }

    private void defer(DueMail mail, String reason) {
        if (mail.attempts() >= config.attempts()) {
            due.close(mail, DueMails.State.FAILED, reason);
        } else {
            due.postpone(mail, new BackOff(config.firstPause()).after(mail.attempts()), reason);
        }
    }
}
