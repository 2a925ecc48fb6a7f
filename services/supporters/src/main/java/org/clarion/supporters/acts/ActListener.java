package org.clarion.supporters.acts;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.contracts.ActEvent;
import org.clarion.contracts.ActEvent.SupporterActed;
import org.clarion.outbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears from letters and action-reports that somebody acted. */
@ApplicationScoped
class ActListener {

    private final Inbox inbox;
    private final SupporterActs acts;

    ActListener(Inbox inbox, SupporterActs acts) {
        this.inbox = inbox;
        this.acts = acts;
    }

    @Incoming("acts")
    @Blocking
    void hear(List<String> payloads, IncomingKafkaRecordBatchMetadata<String, String> batch) {
        inbox.hear(
                "supporters",
                ActEvent.class,
                batch,
                (List<ActEvent> events) ->
                        acts.remember(events.stream().map(ActListener::acted).toList()));
    }

    private static SupporterActed acted(ActEvent event) {
        return switch (event) {
            case SupporterActed news -> news;
        };
    }
}
