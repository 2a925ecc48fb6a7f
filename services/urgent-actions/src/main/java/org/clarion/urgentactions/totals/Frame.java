package org.clarion.urgentactions.totals;

import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;

/** The totals of an action as all who watch it are sent them: written once, however many they are. */
record Frame(ActionTotals totals, Buffer written) {

    /** Proxies close what is silent for a minute. */
    static final Buffer STILL_HERE = Buffer.buffer(": still here\n\n");

    static Frame of(ActionTotals totals, TotalsJson json) {
        return new Frame(totals, Buffer.buffer("data: " + json.write(totals) + "\n\n"));
    }

    boolean replaces(@Nullable Frame shown) {
        return shown == null || totals.replaces(shown.totals());
    }
}
