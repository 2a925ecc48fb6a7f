package org.clarion.urgentactions.totals;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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
    private static final int BEATS_BETWEEN_SIGNS = 15;

    /** Nobody reads faster than this; thousands who watch leave room for everything else the service does. */
    private static final Duration REST = Duration.ofMillis(40);

    private static final Duration REST_PER_WATCHER = Duration.ofNanos(20_000);

    private final Map<UUID, Audience> audiences = new ConcurrentHashMap<>();
    private final Set<UUID> changed = ConcurrentHashMap.newKeySet();
    private final TotalsKnown totals;
    private final TotalsJson json;
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("totals-streams").factory());
    private final AtomicBoolean lookIsDue = new AtomicBoolean(); // a thousand events at once need one look
    private volatile long restedAt = System.nanoTime();
    private int beats;

    TotalsStreams(TotalsKnown totals, TotalsJson json) {
        this.totals = totals;
        this.json = json;
    }

    void start(@Observes StartupEvent ready) {
        beat.scheduleWithFixedDelay(this::lookAtAll, 1, 1, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent last) {
        beat.shutdownNow();
    }

    /** From now on this outlet gets the totals of the action: those of now, and every change. */
    public void watch(UUID actionId, Outlet outlet) {
        var watcher = new Watcher(outlet);
        // Joins first, so that nothing told meanwhile is missed.
        var audience =
                audiences.compute(actionId, (id, there) -> (there == null ? new Audience() : there).with(watcher));
        audience.newest().ifPresentOrElse(watcher::show, () -> audience.show(totals.of(actionId), json));
    }

    /** These have just changed. */
    void wake(Collection<UUID> actionIds) {
        actionIds.stream().filter(audiences::containsKey).forEach(changed::add);
        if (!changed.isEmpty() && !lookIsDue.getAndSet(true)) {
            beat.schedule(this::lookAtNews, restedAt - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }

    private void lookAtNews() {
        lookIsDue.set(false);
        var news = Set.copyOf(changed);
        changed.removeAll(news);
        look(news);
        int watchers = news.stream().mapToInt(this::watchersOf).sum();
        restedAt = System.nanoTime()
                + REST.plus(REST_PER_WATCHER.multipliedBy(watchers)).toNanos();
    }

    /** An exception that got out would be the last beat. */
    private void lookAtAll() {
        try {
            audiences.keySet().forEach(id -> audiences.computeIfPresent(id, (same, all) -> all.remains() ? all : null));
            look(audiences.keySet());
            if (++beats % BEATS_BETWEEN_SIGNS == 0) {
                audiences.values().forEach(Audience::sign);
            }
        } catch (RuntimeException failed) {
            LOG.error("Watchers could not be looked after this time.", failed);
        }
    }

    private void look(Collection<UUID> actionIds) {
        if (actionIds.isEmpty()) {
            return;
        }
        try {
            totals.of(actionIds).values().forEach(this::show);
        } catch (RuntimeException away) {
            LOG.warn("The totals cannot be looked at just now; watchers wait.", away);
        }
    }

    private void show(ActionTotals now) {
        var audience = audiences.get(now.actionId());
        if (audience != null) {
            audience.show(now, json);
        }
    }

    private int watchersOf(UUID actionId) {
        var audience = audiences.get(actionId);
        return audience == null ? 0 : audience.size();
    }
}
