package org.clarion.letters.appeals;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.contracts.UrgentActionEvent;
import org.clarion.outbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Keeps our copy of the sheets: each event holds the whole of one, so all three kinds mean the same to us. */
@ApplicationScoped
class UrgentActionListener {

    private final Inbox inbox;
    private final Appeals appeals;

    UrgentActionListener(Inbox inbox, Appeals appeals) {
        this.inbox = inbox;
        this.appeals = appeals;
    }

    @Incoming("urgent-actions")
    @Blocking // in order
    void hear(String payload, @Nullable IncomingCloudEventMetadata<?> envelope) {
        inbox.hear("letters", UrgentActionEvent.class, payload, envelope, event -> appeals.remember(event.sheet()));
    }
}
