package org.clarion.outbox;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.clarion.contracts.TotalsEvent;
import org.clarion.contracts.TotalsEvent.TotalsChanged;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class TotalsListener {

    static final long SPOILED = 13;

    private final List<List<TotalsEvent>> heard = new CopyOnWriteArrayList<>();
    private final Inbox inbox;

    TotalsListener(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("action-totals")
    @Blocking
    void hear(List<String> payloads, IncomingKafkaRecordBatchMetadata<String, String> batch) {
        inbox.hear("a-test", TotalsEvent.class, batch, this::keep);
    }

    private void keep(List<TotalsEvent> events) {
        if (events.stream().anyMatch(event -> versionOf(event) == SPOILED)) {
            throw new IllegalArgumentException("thirteen will not do");
        }
        heard.add(events);
    }

    List<Long> versionsOf(UUID action) {
        return heard.stream()
                .flatMap(List::stream)
                .filter(event -> event.subject().equals(action))
                .map(TotalsListener::versionOf)
                .toList();
    }

    private static long versionOf(TotalsEvent event) {
        return switch (event) {
            case TotalsChanged changed -> changed.version();
        };
    }
}
