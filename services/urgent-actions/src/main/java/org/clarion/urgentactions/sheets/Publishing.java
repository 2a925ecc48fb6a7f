package org.clarion.urgentactions.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Map;
import org.clarion.contracts.Topic;
import org.clarion.contracts.UrgentActionEvent;
import org.clarion.outbox.Outbox;

/** Says that an action reads differently to everybody: to the other services, and to the rooms of this one. */
@ApplicationScoped
class Publishing {

    private final Outbox outbox;
    private final Event<SheetPublished> published;

    Publishing(Outbox outbox, Event<SheetPublished> published) {
        this.outbox = outbox;
        this.published = published;
    }

    /** In the transaction that made it so. */
    void tell(UrgentAction action, UrgentActionEvent news, String by, Instant at) {
        tell(action, news, by, at, Map.of());
    }

    /** The same with a public word on what changed, by language. */
    void tell(UrgentAction action, UrgentActionEvent news, String by, Instant at, Map<String, String> words) {
        outbox.tell(Topic.URGENT_ACTIONS, news);
        published.fire(new SheetPublished(action.id(), news.sheet().version(), action.draft(), by, at, words));
    }
}
