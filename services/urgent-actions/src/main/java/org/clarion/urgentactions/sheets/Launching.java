package org.clarion.urgentactions.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clarion.access.PublicFact;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;
import org.jspecify.annotations.Nullable;

/** Opens a draft to supporters; those who wait for it are told in the same transaction. */
@ApplicationScoped
public class Launching {

    private static final String LAUNCHED = "launched an action";
    private static final String AS_PLANNED = "launched an action as planned";

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
        return launch(id, onVersion, null, TellingChoice.NETWORK, by);
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
        var order = new LaunchOrder(instead, false, telling, by, clock.instant());
        return DeedGuard.on(actions.forDeed(id), Stage.DRAFT, onVersion, found -> launch(found, order, this::lacks));
    }

    /** The same as if it had been done then. */
    @Transactional
    public Deed launch(UUID id, long onVersion, @Nullable UUID instead, String by, Instant at) {
        var order = new LaunchOrder(instead, false, TellingChoice.NETWORK, by, at);
        return DeedGuard.on(
                actions.forDeed(id),
                Stage.DRAFT,
                onVersion,
                found -> launch(found, order, action -> cases.lacks(action, at)));
    }

    /**
     * Launches it as it reads now, as somebody decided before. Where the sheet it was to replace has ended meanwhile, nothing is
     * left to replace; where that one is none of its case any more, this is {@link Deed.Overtaken}.
     *
     * @param by who decided it: the deed is theirs, although nobody is logged in
     */
    @Transactional
    public Deed launchAsPlanned(UUID id, @Nullable UUID instead, TellingChoice telling, String by) {
        var order = new LaunchOrder(instead, true, telling, by, clock.instant());
        return DeedGuard.on(actions.forDeed(id), Stage.DRAFT, found -> launch(found, order, this::lacks));
    }

    private Deed launch(UrgentAction draft, LaunchOrder order, Function<UrgentAction, List<Lack>> lacking) {
        cases.oneAtATime(draft.draft());
        return DeedGuard.unless(lacking.apply(draft), draft, () -> launch(draft, order));
    }

    // All rows are locked and read before the first is written: a query would write what is not yet whole.
    private Deed launch(UrgentAction action, LaunchOrder order) {
        var found = cases.find(action);
        if (!order.holdsFor(found)) {
            return new Deed.Overtaken(action);
        }
        var replaced = order.replacedOf(found);
        var into = cases.settle(action, found);
        action.launch(into, replaced.map(UrgentAction::id).orElse(null), order.telling(), order.by(), order.at())
                .ifPresent(news -> publishing.tell(action, news, order.by(), order.at()));
        record(action, order);
        replaced.ifPresent(sheet -> replace(sheet, action, order));
        cases.pointToTheNewest(with(into, action));
        return new Deed.Done(action);
    }

    private void record(UrgentAction action, LaunchOrder order) {
        var launched = StaffAct.of(order.planned() ? AS_PLANNED : LAUNCHED, action.id())
                .on(action.id())
                .changed(PublicFact.STATUS, Stage.DRAFT, Stage.LIVE)
                .changed(PublicFact.DEADLINE, null, action.draft().actUntil())
                .with(PublicFact.TOLD, order.telling().to());
        acts.record(launched, order.by());
    }

    private void replace(UrgentAction sheet, UrgentAction action, LaunchOrder order) {
        var newest = action.newer() == null ? action.id() : action.newer();
        sheet.giveWayTo(action.id(), newest, order.by(), order.at())
                .ifPresent(news -> publishing.tell(sheet, news, order.by(), order.at()));
        var replaced = StaffAct.of("replaced an action", sheet.id())
                .on(sheet.id())
                .changed(PublicFact.STATUS, Stage.LIVE, Stage.ENDED);
        acts.record(replaced, order.by());
    }

    private static CaseSheets with(CaseSheets into, UrgentAction action) {
        return new CaseSheets(
                into.matter(),
                Stream.concat(into.sheets().stream(), Stream.of(action)).toList());
    }
}
