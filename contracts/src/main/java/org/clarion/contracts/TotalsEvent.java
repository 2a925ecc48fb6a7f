package org.clarion.contracts;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What the action-reports service tells of totals: the last one per action is the whole truth. */
public sealed interface TotalsEvent extends Event {

    /**
     * The totals of an action are now these.
     *
     * @param version grows with every change; an older version never replaces a newer one
     * @param asOf the instant up to which everything accepted is in the figures
     */
    @EventType("totals.changed.v1")
    record TotalsChanged(UUID actionId, long version, Figures total, Map<Channel, Figures> byChannel, Instant asOf)
            implements TotalsEvent {

        @Override
        public UUID subject() {
            return actionId;
        }
    }

    /** Three figures, never one (field.md g, counting rule): said, confirmed, arrived. */
    record Figures(long reported, long verified, long delivered) {}
}
