package org.clarion.actionreports.screening.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A {@link ReportSelection} in the database's words: what was typed goes in as values, never as text. */
record SelectionConditions(List<Condition> all) {

    record Condition(String sql, Object value) {}

    static SelectionConditions of(ReportSelection selection) {
        var around = selection.around();
        var conditions = Stream.of(
                        condition(
                                "exists (select from noticed_report where finding_id = ? and noticed_report.report_id = report.report_id)",
                                selection.finding()),
                        condition("report.action_id = ?", selection.action()),
                        condition("report.origin = ?", selection.origin()),
                        condition("report.channel = ?", selection.channel()),
                        condition("report.judgement = ?", selection.judgement()),
                        condition("report.country = ?", selection.country()),
                        condition("lower(report.section) = lower(?)", selection.section()),
                        condition("report.quantity >= ?", selection.quantity()),
                        condition("report.accepted_at >= ?", selection.from()),
                        condition("report.accepted_at < ?", selection.until()),
                        condition("report.network = ?", around.network()),
                        condition("report.mail_domain = ?", around.mailDomain()),
                        condition("report.words_hash = ?", around.words()),
                        condition("report.seconds_to_fill <= ?", around.filledWithin()))
                .filter(Objects::nonNull);
        return new SelectionConditions(conditions.toList());
    }

    /** Withdrawn reports are nobody's to judge. */
    String sql() {
        return "report_now as report where not report.is_withdrawn"
                + all.stream().map(condition -> " and " + condition.sql()).collect(Collectors.joining());
    }

    Object[] valuesAfter(Object... first) {
        var values = new ArrayList<>(List.of(first));
        all.forEach(condition -> values.add(condition.value()));
        return values.toArray();
    }

    private static @Nullable Condition condition(String sql, @Nullable Object value) {
        return value == null ? null : new Condition(sql, value);
    }
}
