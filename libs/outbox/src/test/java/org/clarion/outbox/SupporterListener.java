package org.clarion.outbox;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.clarion.contracts.SupporterEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SupporterListener {

    private final List<SupporterEvent> heard = new CopyOnWriteArrayList<>();
    private final Inbox inbox;

    SupporterListener(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("supporters")
    @Blocking
    void hear(String payload, @Nullable IncomingCloudEventMetadata<?> envelope) {
        inbox.hear("a-test", SupporterEvent.class, payload, envelope, heard::add);
    }

    List<SupporterEvent> heardOf(UUID supporter) {
        return heard.stream().filter(event -> event.subject().equals(supporter)).toList();
    }
}
