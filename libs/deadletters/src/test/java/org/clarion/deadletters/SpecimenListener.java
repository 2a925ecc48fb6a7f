package org.clarion.deadletters;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.clarion.contracts.Event;
import org.clarion.contracts.SupporterEvent;
import org.clarion.contracts.TotalsEvent;
import org.clarion.outbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Acts on everything, but for what it was told to break on. */
@ApplicationScoped
class SpecimenListener {

    private final List<Event> heard = new CopyOnWriteArrayList<>();
    private final Set<Event> broken = ConcurrentHashMap.newKeySet();
    private final Inbox inbox;

    SpecimenListener(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("supporters")
    @Blocking
    void hear(String payload, @Nullable IncomingCloudEventMetadata<?> envelope) {
        inbox.hear("a-test", SupporterEvent.class, payload, envelope, this::act);
    }

    @Incoming("action-totals")
    @Blocking
    void hear(List<String> payloads, IncomingKafkaRecordBatchMetadata<String, String> batch) {
        inbox.hear("a-test", TotalsEvent.class, batch, (List<TotalsEvent> events) -> events.forEach(this::act));
    }

    void breakOn(Event event) {
        broken.add(event);
    }

    void mend() {
        broken.clear();
    }

    List<Event> heardOf(UUID subject) {
        return heard.stream().filter(event -> event.subject().equals(subject)).toList();
    }

    private void act(Event event) {
        if (broken.contains(event)) {
            throw new IllegalArgumentException("broken for now");
        }
        heard.add(event);
    }
}
