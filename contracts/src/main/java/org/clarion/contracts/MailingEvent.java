package org.clarion.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the supporters service states of its mails about an action. The subject is the action. */
public sealed interface MailingEvent extends Event {

    /**
     * How far the mails about an action are: how many, never to whom.
     *
     * @param told supporters whose alert or follow-up was taken by the mail server
     * @param waiting mails of all kinds that are still to go
     * @param failed mails of all kinds that were refused or given up
     * @param first when the first of all was taken
     * @param last when the last so far was taken
     * @param at of two statements the later one holds
     * @param notWanted mails of all kinds that were kept back because their readers chose so; null where that was not counted
     */
    @EventType("mailing.stated.v1")
    record MailingStated(
            UUID actionId,
            long told,
            long changes,
            long outcomes,
            long waiting,
            long failed,
            @Nullable Instant first,
            @Nullable Instant last,
            Instant at,
            @Nullable Long notWanted)
            implements MailingEvent {

        /** A statement that says nothing of mails that were kept back. */
        public MailingStated(
                UUID actionId,
                long told,
                long changes,
                long outcomes,
                long waiting,
                long failed,
                @Nullable Instant first,
                @Nullable Instant last,
                Instant at) {
            this(actionId, told, changes, outcomes, waiting, failed, first, last, at, null);
        }

        /** How many were kept back, as far as that was counted. */
        public long keptBack() {
            return notWanted == null ? 0 : notWanted;
        }

        @Override
        public UUID subject() {
            return actionId;
        }
    }
}
