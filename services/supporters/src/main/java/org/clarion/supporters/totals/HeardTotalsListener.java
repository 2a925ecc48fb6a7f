package org.clarion.supporters.totals;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.contracts.TotalsEvent;
import org.clarion.contracts.TotalsEvent.TotalsChanged;
import org.clarion.outbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what action-reports has counted. */
@ApplicationScoped
class HeardTotalsListener {

    private final Inbox inbox;
    private final HeardTotals totals;

    HeardTotalsListener(Inbox inbox, HeardTotals totals) {
        this.inbox = inbox;
        this.totals = totals;
    }

    @Incoming("action-totals")
    @Blocking
    void hear(List<String> payloads, IncomingKafkaRecordBatchMetadata<String, String> batch) {
        inbox.hear(
                "supporters",
                TotalsEvent.class,
                batch,
                (List<TotalsEvent> events) -> events.forEach(event -> totals.remember(changed(event))));
    }

    private static TotalsChanged changed(TotalsEvent event) {
        return switch (event) {
            case TotalsChanged news -> news;
        };
    }
}
