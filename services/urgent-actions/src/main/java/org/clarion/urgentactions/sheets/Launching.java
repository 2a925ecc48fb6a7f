package org.clarion.urgentactions.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.access.StaffActs;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;
import org.clarion.urgentactions.sheets.CaseFinding.Joins;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;
import org.jspecify.annotations.Nullable;

/** Opens a draft to supporters; those who wait for it are told in the same transaction. */
@ApplicationScoped
public class Launching {

    private final UrgentActions actions;
    private final Cases cases;
    private final Outbox outbox;
    private final StaffActs acts;
    private final Clock clock;

    Launching(UrgentActions actions, Cases cases, Outbox outbox, StaffActs acts, Clock clock) {
        this.actions = actions;
        this.cases = cases;
        this.outbox = outbox;
        this.acts = acts;
        this.clock = clock;
    }

    /** Launches what the preview showed: a draft changed since then is not it. */
    @Transactional
    public Deed launch(UUID id, long onVersion, String by) {
        return launch(id, onVersion, by, clock.instant());
    }

    /** The same as if it had been done then. No door leads here: the demo's actions have been live for weeks. */
    @Transactional
    public Deed launch(UUID id, long onVersion, String by, Instant at) {
        return launch(id, onVersion, null, by, at);
    }

    /**
     * The same in the place of another sheet of its case, which ends with it: both or neither.
     *
     * @param instead the live sheet it replaces; null where those before it go on
     */
    @Transactional
    public Deed launch(UUID id, long onVersion, @Nullable UUID instead, String by) {
        return launch(id, onVersion, instead, by, clock.instant());
    }

    /** The same as if it had been done then. */
    @Transactional
    public Deed launch(UUID id, long onVersion, @Nullable UUID instead, String by, Instant at) {
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
        cases.oneAtATime(found.draft());
        var lacks = cases.lacks(found, at);
        if (!lacks.isEmpty()) {
            return new Deed.Unfit(found, lacks);
        }
        return launch(found, instead, by, at);
    }

    // All rows are locked and read before the first is written: a query would write what is not yet whole.
    private Deed launch(UrgentAction action, @Nullable UUID instead, String by, Instant at) {
        var found = cases.find(action);
        var replaced = found instanceof Joins(var one)
                ? one.live().stream()
                        .filter(sheet -> sheet.id().equals(instead))
                        .findFirst()
                : Optional.<UrgentAction>empty();
        if (instead != null && replaced.isEmpty()) {
            return new Deed.Overtaken(action);
        }
        var into = cases.settle(action, found);
        action.launch(into, instead, by, at).ifPresent(news -> outbox.tell(Topic.URGENT_ACTIONS, news));
        acts.record("launched an action", action.id().toString());
        var newest = action.newer() == null ? action.id() : action.newer();
        replaced.ifPresent(sheet -> {
            sheet.giveWayTo(action.id(), newest, by, at).ifPresent(news -> outbox.tell(Topic.URGENT_ACTIONS, news));
            acts.record("replaced an action", sheet.id().toString());
        });
        cases.pointToTheNewest(with(into, action));
        return new Deed.Done(action);
    }

    private static CaseSheets with(CaseSheets into, UrgentAction action) {
        return new CaseSheets(
                into.matter(),
                Stream.concat(into.sheets().stream(), Stream.of(action)).toList());
    }
}
