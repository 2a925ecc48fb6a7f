package org.clarion.mail.due;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.mail.Mail;
import org.clarion.mail.MailOutcome;

/**
 * A job queue of mails, in rows of the service that owns them: each was written down before it is sent. Every step is a
 * transaction of its own ({@code @Transactional} on all three methods); between them none is open. A bean's
 * {@code @Priority} says which queue goes first, where a service has several.
 */
public interface MailQueue {

    /** Takes the next that are due ({@code for update skip locked}) and has them be nobody else's until the claim ends. */
    List<UUID> claim();

    /** The mail as it is to go now. Empty where it need not go, or not yet: then this has noted so. */
    Optional<Mail> write(UUID claimed);

    /** Notes what became of it. Should we die before this, it goes again when the claim ends. */
    void record(UUID claimed, MailOutcome outcome);

    /** How often the queue is looked at when nobody says that something is due ({@link MailIsDue}). */
    Duration look();

    /** The pace: how long nothing goes after what was claimed together has gone. */
    default Duration pause() {
        return Duration.ZERO;
    }
}
