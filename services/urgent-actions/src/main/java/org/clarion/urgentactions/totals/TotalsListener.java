package org.clarion.urgentactions.totals;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.clarion.contracts.TotalsEvent;
import org.clarion.contracts.TotalsEvent.TotalsChanged;
import org.clarion.live.LiveFigures;
import org.clarion.live.LiveStreams;
import org.clarion.outbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what action-reports has counted. */
@ApplicationScoped
class TotalsListener {

    private final Inbox inbox;
    private final TotalsKnown totals;
    private final LiveStreams streams;

    TotalsListener(Inbox inbox, TotalsKnown totals, LiveStreams streams) {
        this.inbox = inbox;
        this.totals = totals;
        this.streams = streams;
    }

    @Incoming("action-totals")
    @Blocking
    void hear(List<String> payloads, IncomingKafkaRecordBatchMetadata<String, String> batch) {
        var changed = new ArrayList<LiveFigures>();
        inbox.hear(
                "urgent-actions",
                TotalsEvent.class,
                batch,
                (List<TotalsEvent> events) -> {
                    var news = events.stream().map(TotalsListener::changed).toList();
                    totals.remember(news);
                    news.stream().map(LiveFigures::of).forEach(changed::add);
                },
                () -> streams.tell(changed));
    }

    private static TotalsChanged changed(TotalsEvent event) {
        return switch (event) {
            case TotalsChanged news -> news;
        };
    }
}
