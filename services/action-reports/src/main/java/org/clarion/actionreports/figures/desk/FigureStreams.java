package org.clarion.actionreports.figures.desk;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.actionreports.journal.totals.TotalsMoved;
import org.clarion.actionreports.journal.totals.TotalsStanding;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Shows staff figures as they change. What this instance commits is shown at once, at most ten times a second; what a
 * twin commits is found by its version, every second.
 */
@ApplicationScoped
class FigureStreams {

    private static final Logger LOG = Logger.getLogger(FigureStreams.class);
    private static final int LOOKS_BETWEEN_SIGNS = 15; // proxies close what is silent for a minute
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private final Totals totals;
    private final Map<UUID, List<FigureWatcher>> watchers = new ConcurrentHashMap<>();
    private final Map<UUID, TotalsStanding> news = new ConcurrentHashMap<>();
    private final Map<UUID, Long> told = new ConcurrentHashMap<>();
    private final AtomicBoolean telling = new AtomicBoolean();
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("counts-streams").factory());
    private volatile long lastTold = System.nanoTime() - PAUSE;
    private int looks;

    FigureStreams(Totals totals) {
        this.totals = totals;
    }

    void start(@Observes StartupEvent ready) {
        beat.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent last) {
        beat.shutdownNow();
    }

    /** From now on it gets the figures of its actions: those of now, and every change. */
    void watch(FigureWatcher watcher) {
        for (var action : watcher.actions()) {
            watchers.compute(action, (id, others) -> with(watcher, others));
        }
        totals.of(watcher.actions()).values().forEach(now -> watcher.show(ShownFigures.of(now)));
    }

    /** The committing thread only leaves a note here. */
    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TotalsMoved moved) {
        for (var movement : moved.movements()) {
            var now = movement.now();
            if (watchers.containsKey(now.actionId())) {
                news.merge(now.actionId(), now, FigureStreams::newer);
                if (!telling.getAndSet(true)) {
                    beat.schedule(this::tell, lastTold + PAUSE - System.nanoTime(), TimeUnit.NANOSECONDS);
                }
            }
        }
    }

    private static TotalsStanding newer(TotalsStanding one, TotalsStanding other) {
        return other.version() > one.version() ? other : one;
    }

    private void tell() {
        telling.set(false);
        lastTold = System.nanoTime();
        for (var action : List.copyOf(news.keySet())) {
            show(news.remove(action));
        }
    }

    private void show(TotalsStanding now) {
        var shown = ShownFigures.of(now);
        told.merge(now.actionId(), now.version(), Math::max);
        watchers.getOrDefault(now.actionId(), List.of()).forEach(watcher -> watcher.show(shown));
    }

    private void look() {
        try {
            watchers.keySet().forEach(action -> watchers.computeIfPresent(action, (id, all) -> without(all)));
            told.keySet().retainAll(watchers.keySet());
            if (!watchers.isEmpty()) {
                totals.of(behind()).values().forEach(this::show);
            }
            if (++looks % LOOKS_BETWEEN_SIGNS == 0) {
                watchers.values().stream().flatMap(List::stream).distinct().forEach(FigureWatcher::sign);
            }
        } catch (RuntimeException away) {
            LOG.warn("The figures cannot be looked at just now; whoever watches waits.", away);
        }
    }

    private static List<FigureWatcher> with(FigureWatcher watcher, @Nullable List<FigureWatcher> others) {
        var all = others == null ? new CopyOnWriteArrayList<FigureWatcher>() : others;
        all.add(watcher);
        return all;
    }

    private static @Nullable List<FigureWatcher> without(List<FigureWatcher> all) {
        all.removeIf(FigureWatcher::gone);
        return all.isEmpty() ? null : all;
    }

    private Set<UUID> behind() {
        var versions = totals.versions(watchers.keySet());
        versions.entrySet().removeIf(one -> one.getValue() <= told.getOrDefault(one.getKey(), -1L));
        return versions.keySet();
    }
}
