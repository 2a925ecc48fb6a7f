package org.clarion.bounces;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The mailbox that bounces arrive in, as it was found when it was last looked into.
 *
 * @param lookedAt nothing where nobody has looked yet
 * @param unread mails in the folder "Unread by Clarion", which a person should look at
 * @param trouble why it could not be read the last time: the name of a fault
 */
public record MailboxState(
        @Nullable Instant lookedAt, long unread, @Nullable String trouble) {}
