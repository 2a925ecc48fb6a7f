package org.clarion.actionreports.figures.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One open page and what it shows. It is told of changes only, and of the next when the last has left: a slow reader
 * misses states in between, never the last, and fills no memory.
 */
final class FigureWatcher {

    private final Set<UUID> actions;
    private final FigureScreen screen;
    private final boolean many;
    private final Map<UUID, Long> versions;
    private final TreeMap<UUID, ShownFigures> waiting = new TreeMap<>();
    private boolean sending;
    private volatile boolean broken;

    private FigureWatcher(Set<UUID> actions, FigureScreen screen, boolean many) {
        this.actions = actions;
        this.versions = HashMap.newHashMap(actions.size());
        this.screen = screen;
        this.many = many;
    }

    static FigureWatcher ofOne(UUID action, FigureScreen screen) {
        return new FigureWatcher(Set.of(action), screen, false);
    }

    static FigureWatcher ofMany(Collection<UUID> actions, FigureScreen screen) {
        return new FigureWatcher(Set.copyOf(actions), screen, true);
    }

    Set<UUID> actions() {
        return actions;
    }

    boolean gone() {
        return broken || screen.closed();
    }

    synchronized void show(ShownFigures now) {
        if (now.version() > versions.getOrDefault(now.actionId(), -1L)) {
            versions.put(now.actionId(), now.version());
            waiting.put(now.actionId(), now);
            next();
        }
    }

    private synchronized void next() {
        if (sending || waiting.isEmpty() || gone()) {
            return;
        }
        var now = waiting.pollFirstEntry().getValue();
        sending = true;
        send(() -> screen.show(many ? now.listed() : now.alone()).whenComplete((left, failed) -> ready()));
    }

    /** A page that breaks while it is written to has gone; whoever else watches is no worse off. */
    private void send(Runnable writing) {
        try {
            writing.run();
        } catch (RuntimeException closed) {
            broken = true;
        }
    }

    private synchronized void ready() {
        sending = false;
        next();
    }

    void sign() {
        if (!gone()) {
            send(screen::sign);
        }
    }
}
