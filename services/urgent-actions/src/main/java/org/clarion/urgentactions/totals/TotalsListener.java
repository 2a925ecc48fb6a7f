package org.clarion.urgentactions.totals;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clarion.contracts.TotalsEvent;
import org.clarion.contracts.TotalsEvent.TotalsChanged;
import org.clarion.outbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

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
    void hear(List<String> payloads, IncomingKafkaRecordBatchMetadata<String, String> batch) {
        Set<UUID> changed = new HashSet<>();
        inbox.hear("urgent-actions", TotalsEvent.class, batch, (List<TotalsEvent> events) -> {
            var news = events.stream().map(TotalsListener::changed).toList();
            totals.remember(news);
            news.forEach(one -> changed.add(one.actionId()));
        });
        // Committed now: whoever watches may be shown it, and would read the same from the database.
        streams.wake(changed);
    }

    private static TotalsChanged changed(TotalsEvent event) {
        return switch (event) {
            case TotalsChanged news -> news;
        };
    }
}
