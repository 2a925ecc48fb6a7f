package org.clarion.contracts;

import java.time.Instant;
import java.util.UUID;

/** What the letters service tells of its ledger as a whole. The subject is the action, in line with its letters. */
public sealed interface LedgerEvent extends Event {

    /**
     * How the ledger of an action stands. Whoever heard every letter of it up to here must have counted the same.
     *
     * @param sent handed to Clarion by confirmed people, whatever became of them
     * @param delivered accepted, and not come back
     * @param bounced come back, refused for good, or given up
     */
    @EventType("ledger.stated.v1")
    record LedgerStated(UUID actionId, long sent, long delivered, long bounced, Instant at) implements LedgerEvent {

        @Override
        public UUID subject() {
            return actionId;
        }
    }
}
