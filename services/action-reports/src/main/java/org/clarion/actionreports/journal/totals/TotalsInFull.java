package org.clarion.actionreports.journal.totals;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.clarion.contracts.TotalsEvent.Figures;

/** The totals of one action in one version, along every dimension. */
public final class TotalsInFull {

    private final UUID actionId;
    private final long version;
    private final Map<Dimension, Map<String, Figures>> lines = new EnumMap<>(Dimension.class);

    TotalsInFull(UUID actionId, long version) {
        this.actionId = actionId;
        this.version = version;
    }

    void put(Dimension dimension, String item, Figures figures) {
        lines.computeIfAbsent(dimension, any -> new LinkedHashMap<>()).put(item, figures);
    }

    public UUID actionId() {
        return actionId;
    }

    public long version() {
        return version;
    }

    /** By item, those with most reported first. */
    public Map<String, Figures> by(Dimension dimension) {
        return lines.getOrDefault(dimension, Map.of());
    }

    /** All channels together. */
    public Figures total() {
        return by(Dimension.CHANNEL).values().stream().reduce(new Figures(0, 0, 0), TotalsChange::sum);
    }
}
