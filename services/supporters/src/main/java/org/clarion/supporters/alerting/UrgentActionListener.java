package org.clarion.supporters.alerting;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.contracts.Sheet.Status;
import org.clarion.contracts.UrgentActionEvent;
import org.clarion.contracts.UrgentActionEvent.UrgentActionChanged;
import org.clarion.contracts.UrgentActionEvent.UrgentActionEnded;
import org.clarion.contracts.UrgentActionEvent.UrgentActionLaunched;
import org.clarion.outbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of urgent actions. */
@ApplicationScoped
class UrgentActionListener {

    private final Inbox inbox;
    private final Alerting alerting;

    UrgentActionListener(Inbox inbox, Alerting alerting) {
        this.inbox = inbox;
        this.alerting = alerting;
    }

    @Incoming("urgent-actions")
    @Blocking // in order: the end of an action must never be overtaken by its launch
    void hear(String payload, IncomingCloudEventMetadata<?> envelope) {
        inbox.hear("supporters", UrgentActionEvent.class, payload, envelope, event -> {
            switch (event) {
                case UrgentActionLaunched(var sheet) -> alerting.alert(sheet);
                // The topic is compacted: the launch may be gone when we first hear of an action.
                case UrgentActionChanged(var sheet) when sheet.status() == Status.LIVE -> alerting.alert(sheet);
                // What was said of its end reads differently now, or a newer sheet came after it.
                case UrgentActionChanged(var sheet) -> alerting.callOff(sheet);
                case UrgentActionEnded(var sheet) -> alerting.callOff(sheet);
            }
        });
    }
}
