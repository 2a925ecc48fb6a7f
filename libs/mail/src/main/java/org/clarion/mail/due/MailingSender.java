package org.clarion.mail.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.mail.Mail;
import org.clarion.mail.MailOutcome;
import org.clarion.mail.MailOutcome.Deferred;
import org.clarion.mail.Post;
import org.jboss.logging.Logger;

/** Sends what is claimed together: written in one transaction, sent in none, noted in one. */
@ApplicationScoped
public class MailingSender {

    private static final Logger LOG = Logger.getLogger(MailingSender.class);

    private final Function<Mail, MailOutcome> server;
    private final DomainPace pace;
    private final NoteAtLast noting;

    @Inject
    MailingSender(Post post, DomainPace pace) {
        this(post::send, pace, new NoteAtLast());
    }

    MailingSender(Function<Mail, MailOutcome> server, DomainPace pace, NoteAtLast noting) {
        this.server = server;
        this.pace = pace;
        this.noting = noting;
    }

    /** Sends what one claim holds, and says whether it held anything. */
    public boolean sendFrom(MailingQueue queue) {
        if (pace.isServerResting()) {
            return false;
        }
        var claimed = queue.claim();
        if (claimed.isEmpty()) {
            return false;
        }
        send(queue, written(queue, claimed));
        return true;
    }

    /** Where they cannot be written together, one by one: whose fault it is shall hold up nobody else. */
    private static Map<UUID, Mail> written(MailingQueue queue, List<UUID> claimed) {
        try {
            return queue.write(claimed);
        } catch (RuntimeException failed) {
            LOG.warnf("Mails are written one by one: %s", failed.getClass().getName());
        }
        var written = new LinkedHashMap<UUID, Mail>();
        for (var mail : claimed) {
            try {
                queue.write(mail).ifPresent(one -> written.put(mail, one));
            } catch (RuntimeException failed) {
                LOG.errorf(
                        "Mail %s could not be written: %s",
                        mail, failed.getClass().getName());
                NoteAtLast.once(() -> queue.record(mail, new Deferred("it could not be written")));
            }
        }
        return written;
    }

    private void send(MailingQueue queue, Map<UUID, Mail> written) {
        var outcomes = new LinkedHashMap<UUID, MailOutcome>();
        var putOff = new LinkedHashMap<UUID, Instant>();
        try {
            written.forEach((id, mail) -> {
                var domain = mail.to().domain();
                var turn = queue.isOurs() ? pace.turn(domain) : Optional.of(Instant.EPOCH);
                turn.ifPresentOrElse(later -> putOff.put(id, later), () -> {
                    var outcome = server.apply(mail);
                    outcomes.put(id, outcome);
                    pace.heard(domain, outcome);
                });
            });
        } finally {
            noting.take(outcomes.isEmpty() ? () -> {} : () -> queue.record(outcomes));
            noting.take(putOff.isEmpty() ? () -> {} : () -> queue.putOff(putOff));
        }
        LOG.debugf("%d mails were handed over, %d put off", outcomes.size(), putOff.size());
    }
}
