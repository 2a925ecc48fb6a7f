package org.clarion.urgentactions.totals;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Those who watch one action. */
final class Audience {

    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private @Nullable Frame newest;

    Audience with(Watcher watcher) {
        watchers.add(watcher);
        return this;
    }

    int size() {
        return watchers.size();
    }

    synchronized Optional<Frame> newest() {
        return Optional.ofNullable(newest);
    }

    /** Shows these totals, or what is newer still, to everybody who has not seen it and keeps up. */
    void show(ActionTotals totals, TotalsJson json) {
        var frame = newest(totals, json);
        watchers.forEach(watcher -> watcher.show(frame));
    }

    private synchronized Frame newest(ActionTotals totals, TotalsJson json) {
        if (newest == null || totals.replaces(newest.totals())) {
            newest = Frame.of(totals, json);
        }
        return newest;
    }

    void sign() {
        watchers.forEach(Watcher::sign);
    }

    /** Whether anybody is left after those who have gone. */
    boolean remains() {
        watchers.removeIf(Watcher::gone);
        return !watchers.isEmpty();
    }
}
