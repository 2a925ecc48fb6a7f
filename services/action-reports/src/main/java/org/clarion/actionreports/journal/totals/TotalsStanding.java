package org.clarion.actionreports.journal.totals;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.clarion.contracts.Channel;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.contracts.TotalsEvent.TotalsChanged;

/** Where an action's totals stand: at version 0 nobody has reported yet. */
public record TotalsStanding(UUID actionId, long version, Instant asOf, Map<Channel, Figures> byChannel) {

    static TotalsStanding none(UUID actionId, Instant asOf) {
        return new TotalsStanding(actionId, 0, asOf, Map.of());
    }

    /** All channels together. */
    public Figures total() {
        return byChannel.values().stream().reduce(new Figures(0, 0, 0), TotalsChange::sum);
    }

    TotalsStanding and(TotalsStanding other) {
        var more = new EnumMap<Channel, Figures>(Channel.class);
        more.putAll(byChannel);
        more.putAll(other.byChannel);
        return new TotalsStanding(actionId, version, asOf, more);
    }

    TotalsChanged news() {
        return new TotalsChanged(actionId, version, total(), byChannel, asOf);
    }
}
