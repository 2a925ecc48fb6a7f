package org.clarion.mail.due;

import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A row with a mail that waits, goes or has come to its end; an entity of the service that owns it. */
public interface QueuedMail {

    UUID id();

    /** When it was to go first: how long it is tried counts from here. */
    Instant firstDue();

    /** Where its mail stands. */
    MailFate mail();

    /** Its mail moves on. */
    void moveMail(UnaryOperator<MailFate> deed);
}
