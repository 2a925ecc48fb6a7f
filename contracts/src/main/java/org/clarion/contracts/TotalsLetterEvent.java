package org.clarion.contracts;

import java.time.Instant;
import java.util.UUID;

/** What the letters service tells of letters in which an action's totals went out. The subject is the action. */
public sealed interface TotalsLetterEvent extends Event {

    /**
     * The totals of an action were signed for and went to those they are owed to. Told at every round; the last one says when it was
     * last done.
     *
     * @param asOf the instant of the figures
     * @param officials to how many officials
     * @param peopleAtRisk whether the people at risk, or their lawyer, have them too
     */
    @EventType("totals-letters.sent.v1")
    record TotalsLettersSent(UUID actionId, Instant asOf, int officials, boolean peopleAtRisk, Instant at)
            implements TotalsLetterEvent {

        @Override
        public UUID subject() {
            return actionId;
        }
    }
}
