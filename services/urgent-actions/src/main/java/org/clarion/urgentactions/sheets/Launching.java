package org.clarion.urgentactions.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clarion.access.PublicFact;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.urgentactions.sheets.CaseFinding.Joins;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;
import org.jspecify.annotations.Nullable;

/** Opens a draft to supporters; those who wait for it are told in the same transaction. */
@ApplicationScoped
public class Launching {

    private final UrgentActions actions;
    private final Cases cases;
    private final Publishing publishing;
    private final StaffActs acts;
    private final Clock clock;
    private final Instance<LaunchCondition> conditions;

    Launching(
            UrgentActions actions,
            Cases cases,
            Publishing publishing,
            StaffActs acts,
            Clock clock,
            @Any Instance<LaunchCondition> conditions) {
        this.actions = actions;
        this.cases = cases;
        this.publishing = publishing;
        this.acts = acts;
        this.clock = clock;
        this.conditions = conditions;
    }

    /** What must be mended, or done by somebody else, before this action may be launched. */
    public List<Lack> lacks(UrgentAction action) {
        return Stream.concat(
                        cases.lacks(action, clock.instant()).stream(),
                        conditions.stream().flatMap(condition -> condition.missing(action).stream()))
                .toList();
    }

    /** Launches what the preview showed: a draft changed since then is not it. */
    @Transactional
    public Deed launch(UUID id, long onVersion, String by) {
        return launch(id, onVersion, null, TellingChoice.NETWORK, by, clock.instant(), this::lacks);
    }

    /** The same as if it had been done then. No door leads here: the demo's actions have been live for weeks. */
    @Transactional
    public Deed launch(UUID id, long onVersion, String by, Instant at) {
        return launch(id, onVersion, null, by, at);
    }

    /**
     * Launches it in the place of another sheet of its case, which ends with it: both or neither.
     *
     * @param instead the live sheet it replaces; null where those before it go on
     * @param telling who is told of it by mail
     */
    @Transactional
    public Deed launch(UUID id, long onVersion, @Nullable UUID instead, TellingChoice telling, String by) {
        return launch(id, onVersion, instead, telling, by, clock.instant(), this::lacks);
    }

    /** The same as if it had been done then. */
    @Transactional
    public Deed launch(UUID id, long onVersion, @Nullable UUID instead, String by, Instant at) {
        return launch(id, onVersion, instead, TellingChoice.NETWORK, by, at, action -> cases.lacks(action, at));
    }

    private Deed launch(
            UUID id,
            long onVersion,
            @Nullable UUID instead,
            TellingChoice telling,
            String by,
            Instant at,
            Function<UrgentAction, List<Lack>> lacking) {
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
        var lacks = lacking.apply(found);
        if (!lacks.isEmpty()) {
            return new Deed.Unfit(found, lacks);
        }
        return launch(found, instead, telling, by, at);
    }

    // All rows are locked and read before the first is written: a query would write what is not yet whole.
    private Deed launch(UrgentAction action, @Nullable UUID instead, TellingChoice telling, String by, Instant at) {
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
        action.launch(into, instead, telling, by, at).ifPresent(news -> publishing.tell(action, news, by, at));
        acts.record(StaffAct.of("launched an action", action.id())
                .on(action.id())
                .changed(PublicFact.STATUS, Stage.DRAFT, Stage.LIVE)
                .changed(PublicFact.DEADLINE, null, action.draft().actUntil())
                .with(PublicFact.TOLD, telling.to()));
        var newest = action.newer() == null ? action.id() : action.newer();
        replaced.ifPresent(sheet -> {
            sheet.giveWayTo(action.id(), newest, by, at).ifPresent(news -> publishing.tell(sheet, news, by, at));
            acts.record(StaffAct.of("replaced an action", sheet.id())
                    .on(sheet.id())
                    .changed(PublicFact.STATUS, Stage.LIVE, Stage.ENDED));
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
