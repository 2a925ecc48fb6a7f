package org.clarion.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the letters service tells of its ledger as a whole. The subject is the action, in line with its letters. */
public sealed interface LedgerEvent extends Event {

    /**
     * How the ledger of an action stands. Whoever heard every letter of it up to here must have counted the same.
     *
     * @param sent handed to Clarion by confirmed people, whatever became of them
     * @param delivered accepted, and not come back
     * @param bounced come back, refused for good, or given up
     * @param stages where its letters are; missing in statements of before it was said
     */
    @EventType("ledger.stated.v1")
    record LedgerStated(
            UUID actionId,
            long sent,
            long delivered,
            long bounced,
            Instant at,
            @Nullable Stages stages) implements LedgerEvent {

        @Override
        public UUID subject() {
            return actionId;
        }
    }

    /**
     * Letters that have not arrived, by where they are.
     *
     * @param unconfirmed written; their writers have not pressed the button yet
     * @param queued wait for their turn
     * @param bounced refused by the mail server for good
     * @param returned taken, and sent back later
     * @param failed never left
     */
    record Stages(long unconfirmed, long queued, long bounced, long returned, long failed) {}
}
