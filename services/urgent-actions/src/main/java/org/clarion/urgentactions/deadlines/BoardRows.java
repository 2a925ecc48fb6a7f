package org.clarion.urgentactions.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.clarion.urgentactions.staff.StaffDirectory;
import org.clarion.urgentactions.staff.StaffProfile;
import org.clarion.urgentactions.totals.ActionTotals;
import org.clarion.urgentactions.totals.TotalsKnown;
import org.jspecify.annotations.Nullable;

/** Live actions with their owners and totals, in the order of their deadlines. In templates: {@code {inject:deadlines.one(id)}}. */
@Named("deadlines")
@ApplicationScoped
public class BoardRows {

    private final Actions actions;
    private final TotalsKnown totals;
    private final Owning owning;
    private final StaffDirectory staff;
    private final DeadlinesConfig config;
    private final Clock clock;

    BoardRows(
            Actions actions,
            TotalsKnown totals,
            Owning owning,
            StaffDirectory staff,
            DeadlinesConfig config,
            Clock clock) {
        this.actions = actions;
        this.totals = totals;
        this.owning = owning;
        this.staff = staff;
        this.config = config;
        this.clock = clock;
    }

    /** Every live action, whether people can still act on it or only its outcome is missing. */
    public List<BoardRow> all() {
        return of(actions.live());
    }

    /** One of them by its id, or nothing: for templates. */
    public @Nullable BoardRow one(UUID actionId) {
        return of(actionId).orElse(null);
    }

    /** One of them by its id. */
    public Optional<BoardRow> of(UUID actionId) {
        return actions.of(actionId).flatMap(this::of);
    }

    /** One of them; of a draft, or of what has ended, there is nothing to look after. */
    Optional<BoardRow> of(UrgentAction action) {
        return action.stage() == UrgentAction.Stage.LIVE
                ? of(List.of(action)).stream().findFirst()
                : Optional.empty();
    }

    private List<BoardRow> of(List<UrgentAction> live) {
        var ids = live.stream().map(UrgentAction::id).toList();
        var owners = owning.of(ids);
        var figures = totals.of(ids);
        var known = new HashMap<String, Optional<StaffProfile>>();
        return live.stream()
                .map(action -> row(
                        action,
                        figures.get(action.id()),
                        Optional.ofNullable(owners.get(action.id()))
                                .map(ActionOwner::owner)
                                .orElse(""),
                        known))
                .toList();
    }

    private BoardRow row(
            UrgentAction action, ActionTotals figures, String owner, Map<String, Optional<StaffProfile>> known) {
        var now = clock.instant();
        var profile = owner.isEmpty() ? Optional.<StaffProfile>empty() : known.computeIfAbsent(owner, staff::of);
        var zone = ZoneId.of(Objects.requireNonNullElse(action.draft().zone(), "UTC"));
        return new BoardRow(
                action,
                figures,
                BoardGroup.of(Objects.requireNonNull(action.endsAt()), zone, now, config.outcomeWithin()),
                owner,
                profile.map(StaffProfile::shownName).orElse(owner),
                profile.map(StaffProfile::section).orElse(""),
                now);
    }
}
