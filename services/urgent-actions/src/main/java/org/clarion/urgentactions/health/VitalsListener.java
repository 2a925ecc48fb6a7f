package org.clarion.urgentactions.health;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.contracts.VitalsEvent;
import org.clarion.contracts.VitalsEvent.VitalsStated;
import org.clarion.outbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Hears how every service is. */
@ApplicationScoped
class VitalsListener {

    private final Inbox inbox;
    private final AllHeardVitals heard;

    VitalsListener(Inbox inbox, AllHeardVitals heard) {
        this.inbox = inbox;
        this.heard = heard;
    }

    @Incoming("service-vitals")
    @Blocking
    void hear(String payload, @Nullable IncomingCloudEventMetadata<?> envelope) {
        inbox.overhear(VitalsEvent.class, payload, envelope, event -> {
            switch (event) {
                case VitalsStated stated -> heard.hear(stated);
            }
        });
    }
}
