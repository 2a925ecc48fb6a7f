package org.clarion.urgentactions.totals;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.clarion.contracts.Channel;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.live.LiveFigures;
import org.jspecify.annotations.Nullable;

/**
 * The totals of one action as of an instant.
 *
 * @param version 0 while nothing has been counted
 * @param byChannel only the channels somebody has used
 */
public record ActionTotals(
        UUID actionId,
        long version,
        Figures total,
        Map<Channel, Figures> byChannel,
        @Nullable Instant asOf) {

    private static final Figures NOTHING = new Figures(0, 0, 0);

    /** What an action begins with. */
    public static ActionTotals none(UUID actionId) {
        return new ActionTotals(actionId, 0, NOTHING, Map.of(), null);
    }

    /** As open pages and everybody's programs are told. */
    LiveFigures live() {
        return new LiveFigures(actionId, version, total, byChannel, asOf);
    }

    /** The figures of a channel, whether used or not. */
    public Figures of(Channel channel) {
        return byChannel.getOrDefault(channel, NOTHING);
    }
}
