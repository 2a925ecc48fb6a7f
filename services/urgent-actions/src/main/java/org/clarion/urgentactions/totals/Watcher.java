package org.clarion.urgentactions.totals;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One open page and what it shows, so that it is told of changes only. */
final class Watcher {

    private final UUID actionId;
    private final Outlet outlet;
    private @Nullable Long shown;

    Watcher(UUID actionId, Outlet outlet) {
        this.actionId = actionId;
        this.outlet = outlet;
    }

    UUID actionId() {
        return actionId;
    }

    boolean gone() {
        return outlet.closed();
    }

    synchronized void show(@Nullable Totals totals, TotalsJson json) {
        if (totals != null && !outlet.closed() && (shown == null || totals.version() > shown)) {
            shown = totals.version();
            outlet.show(json.write(totals));
        }
    }

    void sign() {
        if (!outlet.closed()) {
            outlet.sign();
        }
    }
}
