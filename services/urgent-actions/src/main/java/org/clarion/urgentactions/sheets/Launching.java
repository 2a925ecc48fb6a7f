package org.clarion.urgentactions.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clarion.access.StaffActs;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;

/** Opens a draft to supporters; those who wait for it are told in the same transaction. */
@ApplicationScoped
public class Launching {

    private final UrgentActions actions;
    private final Outbox outbox;
    private final StaffActs acts;
    private final Clock clock;
    private final Event<SheetPublished> published;
    private final Instance<LaunchCondition> conditions;

    Launching(
            UrgentActions actions,
            Outbox outbox,
            StaffActs acts,
            Clock clock,
            Event<SheetPublished> published,
            @Any Instance<LaunchCondition> conditions) {
        this.actions = actions;
        this.outbox = outbox;
        this.acts = acts;
        this.clock = clock;
        this.published = published;
        this.conditions = conditions;
    }

    /** What must be mended, or done by somebody else, before this action may be launched. */
    public List<Lack> lacks(UrgentAction action) {
        return Stream.concat(
                        action.draft().lacks(clock.instant()).stream(),
                        conditions.stream().flatMap(condition -> condition.missing(action).stream()))
                .toList();
    }

    /** Launches what the preview showed: a draft changed since then is not it. */
    @Transactional
    public Deed launch(UUID id, long onVersion, String by) {
        return launch(id, onVersion, by, clock.instant(), this::lacks);
    }

    /** The same as if it had been done then. No door leads here: the demo's actions have been live for weeks. */
    @Transactional
    public Deed launch(UUID id, long onVersion, String by, Instant at) {
        return launch(id, onVersion, by, at, action -> action.draft().lacks(at));
    }

    private Deed launch(UUID id, long onVersion, String by, Instant at, Function<UrgentAction, List<Lack>> lacking) {
        var found = actions.forDeed(id).orElse(null);
        if (found == null) {
            return new Deed.Unknown();
        }
        if (found.stage() != Stage.DRAFT) {
            return new Deed.AlreadyDone(found);
        }
        if (found.version() != onVersion) {
            return new Deed.Overtaken(found);
        }
        var lacks = lacking.apply(found);
        if (!lacks.isEmpty()) {
            return new Deed.Unfit(found, lacks);
        }
        found.launch(by, at).ifPresent(news -> {
            outbox.tell(Topic.URGENT_ACTIONS, news);
            published.fire(new SheetPublished(id, news.sheet().version(), found.draft(), by, at));
        });
        acts.record("launched an action", id.toString());
        return new Deed.Done(found);
    }
}
