package org.clarion.access;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.contracts.StaffSessionEvent;
import org.clarion.outbox.Inbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Hears which sessions are over before their time. */
@ApplicationScoped
class StaffSessionListener {

    private final Inbox inbox;
    private final EndedSessions ended;
    private final String service;

    StaffSessionListener(
            Inbox inbox, EndedSessions ended, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.inbox = inbox;
        this.ended = ended;
        this.service = service;
    }

    @Incoming("staff-sessions")
    @Blocking
    void hear(String payload, @Nullable IncomingCloudEventMetadata<?> envelope) {
        inbox.hear(service, StaffSessionEvent.class, payload, envelope, event -> ended.remember(event.sessionId()));
    }
}
