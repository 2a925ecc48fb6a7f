package org.clarion.forgetting;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.clarion.contracts.ErasureEvent;
import org.clarion.contracts.ErasureEvent.ErasureAsked;
import org.clarion.contracts.ErasureEvent.ErasureDone;
import org.clarion.outbox.Inbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Hears that somebody is to be forgotten; what other services have done is for whoever counts the answers. */
@ApplicationScoped
class ErasureListener {

    private final Inbox inbox;
    private final PersonErasing erasing;
    private final Event<ErasureDone> answers;
    private final String service;

    ErasureListener(
            Inbox inbox,
            PersonErasing erasing,
            Event<ErasureDone> answers,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.inbox = inbox;
        this.erasing = erasing;
        this.answers = answers;
        this.service = service;
    }

    @Incoming("erasures")
    @Blocking
    void hear(String payload, @Nullable IncomingCloudEventMetadata<?> envelope) {
        inbox.hear(service, ErasureEvent.class, payload, envelope, event -> {
            switch (event) {
                case ErasureAsked asked -> erasing.erase(asked);
                case ErasureDone done -> answers.fire(done);
            }
        });
    }
}
