package org.clarion.urgentactions.asks.progress;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.urgentactions.asks.AskStanding;
import org.clarion.urgentactions.asks.Plan;

/**
 * How far a plan came in a period: how its asks stood at the end, and what had moved since the day before it began.
 *
 * @param countries nothing where it is followed in none
 * @param changes what was judged of its days, the latest first
 */
public record PlanReport(
        Plan plan,
        ReportPeriod period,
        AskProgress chapters,
        AskProgress actors,
        AskProgress countries,
        List<AskChange> changes) {

    /** All that people wrote and that stands in it. */
    String typed() {
        return Stream.concat(
                        Stream.concat(
                                Stream.of(plan.title()),
                                chapters.rows().stream()
                                        .map(row -> row.first().ask().chapterTitle())),
                        changes.stream().map(AskChange::words))
                .collect(Collectors.joining("\n"));
    }

    static PlanReport of(Plan plan, ReportPeriod period, AskHistory history) {
        var now = history.whole(period.to());
        var before = history.whole(period.before());
        return new PlanReport(
                plan,
                period,
                AskProgress.by(now, before, one -> one.ask().chapter()),
                AskProgress.by(now, before, one -> one.ask().actor().name()),
                AskProgress.by(
                        history.inCountries(period.to()), history.inCountries(period.before()), AskStanding::country),
                history.within(period.from(), period.to()));
    }
}
