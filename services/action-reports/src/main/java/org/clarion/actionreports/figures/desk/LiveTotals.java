package org.clarion.actionreports.figures.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.actionreports.journal.totals.TotalsStanding;
import org.clarion.live.LiveFigures;
import org.clarion.live.LiveSource;

/** The totals for pages that are open. What another instance did is found by versions: the figures are only read then. */
@ApplicationScoped
public class LiveTotals implements LiveSource {

    /** Whoever reads figures that move a thousand times a second is not served by more than ten. */
    private static final Duration REST = Duration.ofMillis(100);

    private final Totals totals;

    LiveTotals(Totals totals) {
        this.totals = totals;
    }

    /** Those of one action. */
    public LiveFigures of(UUID action) {
        return live(totals.of(action));
    }

    @Override
    public List<LiveFigures> now(Collection<UUID> actions) {
        return totals.of(actions).values().stream().map(LiveTotals::live).toList();
    }

    @Override
    public Set<UUID> behind(Map<UUID, Long> seen) {
        var versions = totals.versions(seen.keySet());
        versions.entrySet().removeIf(one -> one.getValue() <= seen.getOrDefault(one.getKey(), -1L));
        return versions.keySet();
    }

    @Override
    public Duration rest() {
        return REST;
    }

    static LiveFigures live(TotalsStanding standing) {
        return new LiveFigures(
                standing.actionId(), standing.version(), standing.total(), standing.byChannel(), standing.asOf());
    }
}
