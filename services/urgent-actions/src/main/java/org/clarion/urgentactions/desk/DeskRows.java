package org.clarion.urgentactions.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.EndedSearch;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.clarion.urgentactions.totals.TotalsKnown;

/** Actions with their totals, as the desk lists them. */
@ApplicationScoped
class DeskRows implements DeskLists.EndedRows {

    private static final int A_WEEK = 7;

    private final Actions actions;
    private final TotalsKnown totals;
    private final DeskLists lists;
    private final Clock clock;

    DeskRows(Actions actions, TotalsKnown totals, DeskLists lists, Clock clock) {
        this.actions = actions;
        this.totals = totals;
        this.lists = lists;
        this.clock = clock;
    }

    DeskViews.Overview overview() {
        var live = of(actions.live());
        var drafts = of(actions.drafts());
        return new DeskViews.Overview(
                lists.drafts(drafts), lists.live(live), lists.ended(this), tiles(live, drafts.size()));
    }

    private DeskViews.Tiles tiles(List<DeskRow> live, int drafts) {
        return new DeskViews.Tiles(
                live.stream().filter(this::over).count(),
                live.stream().filter(row -> !over(row) && daysTo(row) <= A_WEEK).count(),
                live.size(),
                drafts,
                howMany(lists.everyEnded()));
    }

    @Override
    public List<DeskRow> some(EndedSearch search, int skipped, int most) {
        return of(actions.ended(search, skipped, most));
    }

    @Override
    public long howMany(EndedSearch search) {
        return actions.howManyEnded(search);
    }

    DeskRow of(UrgentAction action) {
        return new DeskRow(action, totals.of(action.id()), clock.instant());
    }

    boolean over(DeskRow row) {
        return !row.endsAt().isAfter(clock.instant());
    }

    List<DeskRow> of(List<UrgentAction> found) {
        var known = totals.of(found.stream().map(UrgentAction::id).toList());
        var now = clock.instant();
        return found.stream()
                .map(action -> new DeskRow(action, known.get(action.id()), now))
                .toList();
    }

    private long daysTo(DeskRow row) {
        var lastDay = row.action().draft().actUntil();
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(row.zone()));
        return lastDay == null ? 0 : lastDay.toEpochDay() - today.toEpochDay();
    }
}
