package org.clarion.letters.stating;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.contracts.FiguresEvent;
import org.clarion.contracts.FiguresEvent.FiguresStated;
import org.clarion.outbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Hears the figures of actions, for the letters in which they go back. */
@ApplicationScoped
class ActionFiguresListener {

    private final Inbox inbox;
    private final KnownFigures figures;

    ActionFiguresListener(Inbox inbox, KnownFigures figures) {
        this.inbox = inbox;
        this.figures = figures;
    }

    @Incoming("action-figures")
    @Blocking // in order: an older statement must not replace a newer one
    void hear(String payload, @Nullable IncomingCloudEventMetadata<?> envelope) {
        inbox.hear("letters-figures", FiguresEvent.class, payload, envelope, event -> {
            switch (event) {
                case FiguresStated stated -> figures.keep(stated);
            }
        });
    }
}
