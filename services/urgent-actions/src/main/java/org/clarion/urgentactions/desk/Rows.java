package org.clarion.urgentactions.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.clarion.urgentactions.totals.TotalsKnown;

/** Actions with their totals, as the desk lists them. */
@ApplicationScoped
class Rows {

    private static final int A_WEEK = 7;

    private final Actions actions;
    private final TotalsKnown totals;
    private final Clock clock;

    Rows(Actions actions, TotalsKnown totals, Clock clock) {
        this.actions = actions;
        this.totals = totals;
        this.clock = clock;
    }

    Views.Overview overview() {
        var live = of(actions.live());
        return new Views.Overview(
                of(actions.drafts()),
                live,
                of(actions.ended()),
                live.stream().filter(this::over).count(),
                live.stream().filter(row -> !over(row) && daysTo(row) <= A_WEEK).count());
    }

    Views.Deadlines deadlines() {
        var live = of(actions.live());
        return new Views.Deadlines(List.of(
                span("over", live, this::over),
                span("today", live, row -> !over(row) && daysTo(row) == 0),
                span("week", live, row -> !over(row) && daysTo(row) > 0 && daysTo(row) <= A_WEEK),
                span("later", live, row -> !over(row) && daysTo(row) > A_WEEK)));
    }

    Row of(UrgentAction action) {
        return new Row(action, totals.of(action.id()), clock.instant());
    }

    boolean over(Row row) {
        return !row.endsAt().isAfter(clock.instant());
    }

    private List<Row> of(List<UrgentAction> found) {
        var known = totals.of(found.stream().map(UrgentAction::id).toList());
        var now = clock.instant();
        return found.stream()
                .map(action -> new Row(action, known.get(action.id()), now))
                .toList();
    }

    private long daysTo(Row row) {
        var lastDay = row.action().draft().actUntil();
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(row.zone()));
        return lastDay == null ? 0 : lastDay.toEpochDay() - today.toEpochDay();
    }

    private static Views.Span span(String id, List<Row> rows, Predicate<Row> belongs) {
        return new Views.Span(id, rows.stream().filter(belongs).toList());
    }
}
