package org.clarion.contracts;

import java.time.Instant;
import java.util.UUID;

/** What the action-reports service tells when an action has come far. The subject is the action. */
public sealed interface MilestoneEvent extends Event {

    /**
     * For the first time an action has this many reported. Told once, even if later corrections take some back.
     *
     * @param milestone 100, 250, 500, 1,000, 2,500, 5,000, 10,000 and so on
     * @param reported where the reported total stood at that commit
     */
    @EventType("milestone.reached.v1")
    record MilestoneReached(UUID actionId, long milestone, long reported, Instant at) implements MilestoneEvent {

        @Override
        public UUID subject() {
            return actionId;
        }
    }
}
