package org.clarion.bounces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import org.clarion.bounces.MailNotice.Answered;
import org.clarion.bounces.MailNotice.CameBack;
import org.clarion.bounces.MailNotice.Complained;
import org.clarion.bounces.MailNotice.NothingNew;
import org.clarion.bounces.MailNotice.Unclear;
import org.clarion.bounces.MailNotice.Wrote;
import org.clarion.bounces.ReturnedMails.Heard;
import org.clarion.turns.Turns;
import org.jboss.logging.Logger;

/**
 * Looks into the bounce mailbox. A mail leaves it only after what it says is committed: whoever dies in between hears it
 * again, which is no news.
 */
@ApplicationScoped
public class BounceReader {

    private static final Logger LOG = Logger.getLogger(BounceReader.class);
    private static final int AT_ONCE = 500;

    private final BounceReading reading;
    private final ReturnedMails mails;
    private final BounceWatch watch;
    private final Turns turns;

    BounceReader(BounceReading reading, ReturnedMails mails, BounceWatch watch, Turns turns) {
        this.reading = reading;
        this.mails = mails;
        this.watch = watch;
        this.turns = turns;
    }

    /** For a {@code @Scheduled} method of the service; does nothing unless address and mailbox are configured. */
    public void look(BounceConfig config) {
        if (config.isComplete()) {
            look(config.mailbox());
        }
    }

    /** Of several instances one looks at a time. A mailbox that cannot be read is noted for staff, and tried again. */
    public void look(BounceConfig.Mailbox mailbox) {
        try {
            turns.take("reading bounces", () -> read(mailbox));
        } catch (SQLException away) {
            LOG.warnf("The bounce mailbox was not read: SQLSTATE %s", away.getSQLState());
        }
    }

    private void read(BounceConfig.Mailbox mailbox) {
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
            case CameBack(var id, var status) -> putAway(open, mail, id, mails.cameBack(id, status));
            case Answered(var id, var said) -> putAway(open, mail, id, mails.answered(id, said));
            case Wrote(var id, var said) -> putAway(open, mail, id, mails.wrote(id, said));
            case Complained(var id) -> putAway(open, mail, id, mails.complained(id));
            case NothingNew() -> open.remove(mail);
            case Unclear() -> open.keepUnread(mail);
        }
    }

    private static void putAway(BounceMailbox open, Message mail, UUID id, Heard heard) throws MessagingException {
        switch (heard) {
            case NOTED -> open.remove(mail);
            case UNKNOWN, KEPT -> open.keepUnread(mail);
            case TOO_EARLY -> LOG.infof("What came back of mail %s is heard when it is noted as sent", id);
        }
    }

    /** Whatever somebody has written: at worst it is not understood. */
    private MailNotice understand(BounceMailbox open, Message mail) {
        try {
            var copy = open.copy(mail);
            return copy.isPresent() ? reading.read(copy.get()) : new Unclear();
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            return new Unclear();
        }
    }
}
