package org.clarion.letters.bouncing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.sql.SQLException;
import org.clarion.letters.LettersConfig;
import org.clarion.letters.bouncing.Notice.Answered;
import org.clarion.letters.bouncing.Notice.CameBack;
import org.clarion.letters.bouncing.Notice.NothingNew;
import org.clarion.letters.bouncing.Notice.Unclear;
import org.clarion.turns.Turns;
import org.jboss.logging.Logger;

/**
 * Looks into the bounce mailbox. A mail leaves it only after what it says is committed: whoever dies in between hears it
 * again, which is no news.
 */
@ApplicationScoped
class ReadBounces {

    private static final Logger LOG = Logger.getLogger(ReadBounces.class);
    private static final int AT_ONCE = 500;

    private final LettersConfig config;
    private final BounceReading reading;
    private final ComingBack comingBack;
    private final BounceWatch watch;
    private final Turns turns;

    ReadBounces(LettersConfig config, BounceReading reading, ComingBack comingBack, BounceWatch watch, Turns turns) {
        this.config = config;
        this.reading = reading;
        this.comingBack = comingBack;
        this.watch = watch;
        this.turns = turns;
    }

    @Scheduled(every = "{letters.bounces.look-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        var bounces = config.bounces();
        if (bounces.address().isPresent() && bounces.mailbox().host().isPresent()) {
            look(bounces.mailbox());
        }
    }

    /** Of several instances one looks at a time. */
    void look(LettersConfig.Mailbox mailbox) {
        try {
            turns.take("reading bounces", () -> read(mailbox));
        } catch (SQLException away) {
            LOG.warnf("The bounce mailbox was not read: SQLSTATE %s", away.getSQLState());
        }
    }

    private void read(LettersConfig.Mailbox mailbox) {
        try (var open = BounceMailbox.open(mailbox)) {
            for (var mail : open.arrived(AT_ONCE)) {
                take(open, mail);
            }
            watch.looked(open.unread());
        } catch (MessagingException | RuntimeException failed) {
            LOG.warnf(
                    "The bounce mailbox could not be read: %s",
                    failed.getClass().getName());
            watch.failed(failed.getClass().getSimpleName());
        }
    }

    /** One mail that cannot be put away must not keep us from the next; a lost connection must. */
    private void take(BounceMailbox open, Message mail) throws MessagingException {
        try {
            act(open, mail);
        } catch (MessagingException failed) {
            if (!open.isOpen()) {
                throw failed;
            }
            LOG.warnf(
                    "A mail stays in the bounce mailbox: %s", failed.getClass().getName());
        }
    }

    private void act(BounceMailbox open, Message mail) throws MessagingException {
        switch (understand(open, mail)) {
            case CameBack(var letterId, var status) -> {
                switch (comingBack.hear(letterId, status)) {
                    case NOTED -> open.remove(mail);
                    case UNKNOWN -> open.keepUnread(mail);
                    case TOO_EARLY -> LOG.infof("The bounce of letter %s is heard when the letter is sent", letterId);
                }
            }
            case Answered(var letterId, var said) -> {
                if (comingBack.answered(letterId, said)) {
                    open.remove(mail);
                } else {
                    open.keepUnread(mail);
                }
            }
            case NothingNew() -> open.remove(mail);
            case Unclear() -> open.keepUnread(mail);
        }
    }

    /** Whatever somebody has written: at worst it is not understood. */
    private Notice understand(BounceMailbox open, Message mail) {
        try {
            var copy = open.copy(mail);
            return copy.isPresent() ? reading.read(copy.get()) : new Unclear();
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            return new Unclear();
        }
    }
}
