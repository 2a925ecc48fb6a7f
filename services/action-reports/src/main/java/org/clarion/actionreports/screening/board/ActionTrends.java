package org.clarion.actionreports.screening.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.actionreports.sql.Row;
import org.clarion.actionreports.sql.Sql;
import org.jspecify.annotations.Nullable;

/** What was around an action's reports of the last days, in figures that lead back to nobody. */
@ApplicationScoped
class ActionTrends {

    private static final Duration DAYS = Duration.ofDays(7);
    private static final int LINES = 8;

    /** A domain or network of one or two reports may be one family's. */
    private static final int FEWEST = 3;

    private final Sql sql;
    private final ActionSheets appeals;
    private final Clock clock;

    ActionTrends(Sql sql, ActionSheets appeals, Clock clock) {
        this.sql = sql;
        this.appeals = appeals;
        this.clock = clock;
    }

    /** An action and how many of its reports have anything around them. */
    record Active(UUID actionId, long reports) {}

    List<Active> active() {
        return sql.ask(
                """
                select action_id, here.reports from action_total, lateral (
                    select count(*) as reports from report_surroundings
                    where report_surroundings.action_id = action_total.action_id and noted_at >= ?) as here
                where changed_at >= ? and here.reports > 0 order by here.reports desc limit 50""",
                row -> new Active(row.uuid("action_id"), row.number("reports")),
                clock.instant().minus(DAYS),
                clock.instant().minus(DAYS));
    }

    /** One action's week. */
    record Week(
            List<TrendBar> networks,
            List<TrendBar> domains,
            List<TrendBar> fillTimes,
            List<TrendBar> quantities,
            List<TrendBar> texts,
            List<TrendBar> days) {

        /** With its days in the reader's words. */
        Week said(Function<LocalDate, String> words) {
            var said = days.stream()
                    .map(bar -> bar.called(words.apply(LocalDate.parse(bar.label()))))
                    .toList();
            return new Week(networks, domains, fillTimes, quantities, texts, said);
        }
    }

    Week week(UUID action) {
        return new Week(
                networks(action), domains(action), fillTimes(action), quantities(action), texts(action), days(action));
    }

    private List<TrendBar> networks(UUID action) {
        return top(action, "network", "left(network, 4) || '…'", "network");
    }

    private List<TrendBar> domains(UUID action) {
        return top(action, "mail_domain", "mail_domain", "domain");
    }

    private List<TrendBar> texts(UUID action) {
        return top(action, "words_hash", "left(words_hash, 4) || '…'", "words");
    }

    private List<TrendBar> fillTimes(UUID action) {
        return steps(action, "seconds_to_fill is not null", """
                case when seconds_to_fill <= 2 then '0–2' when seconds_to_fill <= 10 then '3–10'
                     when seconds_to_fill <= 30 then '11–30' when seconds_to_fill <= 120 then '31–120'
                     else '> 120' end""", "min(seconds_to_fill)");
    }

    private List<TrendBar> quantities(UUID action) {
        return steps(action, "true", """
                case when quantity = 1 then '1' when quantity <= 5 then '2–5' when quantity <= 20 then '6–20'
                     when quantity <= 100 then '21–100' else '> 100' end""", "min(quantity)");
    }

    /** As days are counted at the place of the action. */
    private List<TrendBar> days(UUID action) {
        var zone = appeals.of(action).map(appeal -> appeal.sheet().zone()).orElse("UTC");
        return steps(
                action,
                "true",
                "to_char(noted_at at time zone '" + ZoneId.of(zone) + "', 'YYYY-MM-DD')",
                "min(noted_at)");
    }

    private List<TrendBar> top(UUID action, String column, String label, String criterion) {
        return sql
                .ask(
                        """
                select *, 100 * reports / sum(reports) over () as percent from (
                    select %1$s as item, %2$s as label, count(*) as reports from report_surroundings
                    where action_id = ? and noted_at >= ? and %1$s is not null group by %1$s) as each
                order by reports desc, item limit ?""".formatted(column, label),
                        row -> bar(row, criterion + "=" + URLEncoder.encode(row.text("item"), StandardCharsets.UTF_8)),
                        action,
                        clock.instant().minus(DAYS),
                        LINES)
                .stream()
                .filter(bar -> bar.reports() >= FEWEST)
                .toList();
    }

    private List<TrendBar> steps(UUID action, String known, String label, String order) {
        return sql.ask(
                """
                select %2$s as label, count(*) as reports, 100 * count(*) / sum(count(*)) over () as percent
                from report_now where action_id = ? and noted_at >= ? and %1$s
                group by 1 order by %3$s""".formatted(known, label, order),
                row -> bar(row, null),
                action,
                clock.instant().minus(DAYS));
    }

    private static TrendBar bar(Row row, @Nullable String choose) {
        return new TrendBar(row.text("label"), choose, row.number("reports"), Math.max(1, row.number("percent")));
    }
}
