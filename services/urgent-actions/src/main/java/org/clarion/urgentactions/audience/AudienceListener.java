package org.clarion.urgentactions.audience;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.contracts.AudienceEvent;
import org.clarion.outbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears from supporters how many people a mail would reach. */
@ApplicationScoped
class AudienceListener {

    private final Inbox inbox;
    private final KnownCounts counts;

    AudienceListener(Inbox inbox, KnownCounts counts) {
        this.inbox = inbox;
        this.counts = counts;
    }

    @Incoming("audience")
    @Blocking
    void hear(String payload, IncomingCloudEventMetadata<?> envelope) {
        inbox.hear("urgent-actions", AudienceEvent.class, payload, envelope, counts::remember);
    }
}
