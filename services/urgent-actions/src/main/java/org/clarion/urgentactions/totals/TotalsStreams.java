package org.clarion.urgentactions.totals;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Shows totals to those who watch them. News heard by this instance is shown at once; of twins in one consumer group
 * only one hears it, so the others look into the database every second.
 */
@ApplicationScoped
public class TotalsStreams {

    private static final Logger LOG = Logger.getLogger(TotalsStreams.class);
    private static final int BEATS_BETWEEN_SIGNS = 15; // proxies close what is silent for a minute

    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private final TotalsKnown totals;
    private final TotalsJson json;
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("totals-streams").factory());
    private final AtomicBoolean lookIsDue = new AtomicBoolean(); // a thousand events at once need one look
    private int beats;

    TotalsStreams(TotalsKnown totals, TotalsJson json) {
        this.totals = totals;
        this.json = json;
    }

    void start(@Observes StartupEvent ready) {
        beat.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent last) {
        beat.shutdownNow();
    }

    /** From now on this outlet gets the totals of the action: those of now, and every change. */
    public void watch(UUID actionId, Outlet outlet) {
        var watcher = new Watcher(actionId, outlet);
        watchers.add(watcher); // first, so that nothing told meanwhile is missed
        watcher.show(totals.of(actionId), json);
    }

    /** These have just changed. */
    void wake(Collection<UUID> actionIds) {
        if (watchers.stream().anyMatch(watcher -> actionIds.contains(watcher.actionId()))
                && !lookIsDue.getAndSet(true)) {
            beat.execute(this::look);
        }
    }

    private void look() {
        lookIsDue.set(false);
        try {
            watchers.removeIf(Watcher::gone);
            if (watchers.isEmpty()) {
                return;
            }
            var known = totals.of(
                    watchers.stream().map(Watcher::actionId).distinct().toList());
            watchers.forEach(watcher -> watcher.show(known.get(watcher.actionId()), json));
            if (++beats % BEATS_BETWEEN_SIGNS == 0) {
                watchers.forEach(Watcher::sign);
            }
        } catch (RuntimeException away) {
            LOG.warn("The totals cannot be looked at just now; watchers wait.", away);
        }
    }
}
