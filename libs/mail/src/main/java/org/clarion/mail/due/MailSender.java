package org.clarion.mail.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.mail.Mail;
import org.clarion.mail.MailOutcome;
import org.clarion.mail.MailOutcome.Accepted;
import org.clarion.mail.MailOutcome.Deferred;
import org.clarion.mail.MailOutcome.NotAllowed;
import org.clarion.mail.MailOutcome.Refused;
import org.clarion.mail.Post;
import org.jboss.logging.Logger;

/** Sends what is due. Claiming, writing and recording are transactions of their own: a mail server never holds one. */
@ApplicationScoped
public class MailSender {

    private static final Logger LOG = Logger.getLogger(MailSender.class);

    private final Function<Mail, MailOutcome> server;
    private final NoteAtLast noting;

    @Inject
    MailSender(Post post) {
        this(post::send, new NoteAtLast());
    }

    MailSender(Function<Mail, MailOutcome> server, NoteAtLast noting) {
        this.server = server;
        this.noting = noting;
    }

    /** Sends what can be claimed now, and says whether there was anything. */
    public boolean sendFrom(MailQueue queue) {
        var claimed = queue.claim();
        claimed.forEach(mail -> send(queue, mail));
        return !claimed.isEmpty();
    }

    /** One mail that makes trouble must not hold up those behind it; one that has gone is noted before anything else is done. */
    private void send(MailQueue queue, UUID mail) {
        outcome(queue, mail).ifPresent(outcome -> {
            if (!noting.take(() -> queue.record(mail, outcome))) {
                LOG.errorf("What became of mail %s is not noted; it may go again", mail);
            }
        });
    }

    private Optional<MailOutcome> outcome(MailQueue queue, UUID mail) {
        Optional<Mail> written;
        try {
            written = queue.write(mail);
        } catch (RuntimeException failed) {
            LOG.errorf(
                    "Mail %s could not be written: %s", mail, failed.getClass().getName());
            return Optional.of(new Deferred("it could not be written"));
        }
        return written.map(server).map(outcome -> logged(mail, outcome));
    }

    /** A domain may be somebody's own: it does not belong in logs. */
    private static MailOutcome logged(UUID mail, MailOutcome outcome) {
        switch (outcome) {
            case Accepted() -> LOG.debugf("Mail %s went", mail);
            case Deferred(var reason) -> LOG.infof("Mail %s has to wait: %s", mail, reason);
            case Refused(var reason) -> LOG.infof("Mail %s was refused: %s", mail, reason);
            case NotAllowed(var domain) -> LOG.infof("Mail %s is not allowed to go to its domain", mail);
        }
        return outcome;
    }
}
