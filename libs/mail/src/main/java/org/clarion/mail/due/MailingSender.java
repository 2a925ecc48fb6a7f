package org.clarion.mail.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
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
    /** A database that is started anew is back within this; meanwhile nothing that has gone is forgotten. */
    private static final int TRIES_TO_NOTE = 60;

    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final Function<Mail, MailOutcome> server;
    private final DomainPace pace;
    private final Duration betweenTries;

    @Inject
    MailingSender(Post post, DomainPace pace) {
        this(post::send, pace, BETWEEN_TRIES);
    }

    MailingSender(Function<Mail, MailOutcome> server, DomainPace pace, Duration betweenTries) {
        this.server = server;
        this.pace = pace;
        this.betweenTries = betweenTries;
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
                note(() -> queue.record(mail, new Deferred("it could not be written")));
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
            noteAtLast(outcomes.isEmpty() ? () -> {} : () -> queue.record(outcomes));
            noteAtLast(putOff.isEmpty() ? () -> {} : () -> queue.putOff(putOff));
        }
        LOG.debugf("%d mails were handed over, %d put off", outcomes.size(), putOff.size());
    }

    /** Unnoted they would all go a second time. */
    private void noteAtLast(Runnable note) {
        for (int tries = 0;
                !note(note) && tries < TRIES_TO_NOTE && !Thread.currentThread().isInterrupted();
                tries++) {
            LockSupport.parkNanos(betweenTries.toNanos());
        }
    }

    private static boolean note(Runnable note) {
        try {
            note.run();
            return true;
        } catch (RuntimeException failed) {
            LOG.errorf(
                    "What became of mails could not be noted: %s",
                    failed.getClass().getName());
            return false;
        }
    }
}
