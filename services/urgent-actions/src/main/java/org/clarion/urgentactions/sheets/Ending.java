package org.clarion.urgentactions.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.access.StaffActs;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;

/** Closes a live action with a word on what happened. */
@ApplicationScoped
public class Ending {

    private final UrgentActions actions;
    private final Outbox outbox;
    private final StaffActs acts;
    private final Clock clock;
    private final Event<SheetPublished> published;

    Ending(UrgentActions actions, Outbox outbox, StaffActs acts, Clock clock, Event<SheetPublished> published) {
        this.actions = actions;
        this.outbox = outbox;
        this.acts = acts;
        this.clock = clock;
        this.published = published;
    }

    /** Ends it with the outcome in the languages given; the sheet's own is needed. */
    @Transactional
    public Deed end(UUID id, long onVersion, Map<String, String> outcomes, String by) {
        return end(id, onVersion, outcomes, by, clock.instant());
    }

    /** The same as if it had been done then. No door leads here: the demo's actions ended days ago. */
    @Transactional
    public Deed end(UUID id, long onVersion, Map<String, String> outcomes, String by, Instant at) {
        var found = actions.forDeed(id).orElse(null);
        if (found == null || found.stage() == Stage.DRAFT) {
            return new Deed.Unknown();
        }
        if (found.stage() != Stage.LIVE) {
            return new Deed.AlreadyDone(found);
        }
        if (found.version() != onVersion) {
            return new Deed.Overtaken(found);
        }
        var own = found.draft().originalLanguage();
        if (outcomes.getOrDefault(own, "").isBlank()) {
            return new Deed.Unfit(found, List.of(new Lack(own + ".outcome", Need.Wanted.OUTCOME)));
        }
        var tooLong = outcomes.entrySet().stream()
                .flatMap(outcome -> Lengths.exceeded(outcome.getKey() + ".outcome", outcome.getValue()).stream())
                .toList();
        if (!tooLong.isEmpty()) {
            return new Deed.Unfit(found, tooLong);
        }
        found.end(Outcomes.told(found.draft(), outcomes), by, at).ifPresent(news -> {
            outbox.tell(Topic.URGENT_ACTIONS, news);
            published.fire(new SheetPublished(id, news.sheet().version(), found.draft(), by, at));
        });
        acts.record("ended an action", id.toString());
        return new Deed.Done(found);
    }
}
