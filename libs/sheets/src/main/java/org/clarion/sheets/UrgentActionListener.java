package org.clarion.sheets;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.UrgentActionEvent;
import org.clarion.outbox.Inbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Hears of urgent actions: each event holds the whole of a sheet, so all kinds mean the same here. */
@ApplicationScoped
class UrgentActionListener {

    private final Inbox inbox;
    private final SheetCopies copies;
    private final Event<SheetHeard> heard;
    private final String service;

    UrgentActionListener(
            Inbox inbox,
            SheetCopies copies,
            Event<SheetHeard> heard,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.inbox = inbox;
        this.copies = copies;
        this.heard = heard;
        this.service = service;
    }

    @Incoming("urgent-actions")
    @Blocking // in order: the end of an action must never be overtaken by its launch
    void hear(String payload, @Nullable IncomingCloudEventMetadata<?> envelope) {
        inbox.hear(service, UrgentActionEvent.class, payload, envelope, event -> keep(event.sheet()));
    }

    private void keep(Sheet sheet) {
        copies.keep(sheet);
        heard.fire(new SheetHeard(sheet));
    }
}
