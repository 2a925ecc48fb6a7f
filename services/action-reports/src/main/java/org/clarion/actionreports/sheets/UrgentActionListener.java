package org.clarion.actionreports.sheets;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.contracts.UrgentActionEvent;
import org.clarion.outbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of actions; the last we heard of one is all we need to know. */
@ApplicationScoped
class UrgentActionListener {

    private final Inbox inbox;
    private final ActionSheets appeals;

    UrgentActionListener(Inbox inbox, ActionSheets appeals) {
        this.inbox = inbox;
        this.appeals = appeals;
    }

    @Incoming("urgent-actions")
    @Blocking
    void hear(String payload, IncomingCloudEventMetadata<?> envelope) {
        inbox.hear(
                "action-reports", UrgentActionEvent.class, payload, envelope, event -> appeals.remember(event.sheet()));
        appeals.refresh();
    }
}
