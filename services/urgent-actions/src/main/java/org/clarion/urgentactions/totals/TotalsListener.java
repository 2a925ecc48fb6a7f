package org.clarion.urgentactions.totals;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.UUID;
import org.clarion.contracts.TotalsEvent;
import org.clarion.contracts.TotalsEvent.TotalsChanged;
import org.clarion.outbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Hears what action-reports has counted. */
@ApplicationScoped
class TotalsListener {

    private final Inbox inbox;
    private final TotalsKnown totals;
    private final TotalsStreams streams;

    TotalsListener(Inbox inbox, TotalsKnown totals, TotalsStreams streams) {
        this.inbox = inbox;
        this.totals = totals;
        this.streams = streams;
    }

    @Incoming("action-totals")
    @Blocking
    void hear(String payload, @Nullable IncomingCloudEventMetadata<?> envelope) {
        var changed = new HashSet<UUID>();
        inbox.hear("urgent-actions", TotalsEvent.class, payload, envelope, event -> {
            switch (event) {
                case TotalsChanged news -> {
                    totals.remember(news);
                    changed.add(news.actionId());
                }
            }
        });
        // Committed now: whoever watches may be shown it, and would read the same from the database.
        streams.wake(changed);
    }
}
