package org.clarion.actionreports.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.actionreports.sql.Row;
import org.clarion.actionreports.sql.Sql;

/** Reports of one action from the newest to the oldest, some hundred at a time, each portion a transaction of its own. */
@ApplicationScoped
class ExportRows {

    private static final int AT_ONCE = 500;

    private final Sql sql;

    ExportRows(Sql sql) {
        this.sql = sql;
    }

    /** A line of the file, and where it stands. */
    record Written(Instant acceptedAt, UUID reportId, List<String> content) {}

    List<UUID> actions(ExportSelection selection) {
        return selection.actionId() != null
                ? List.of(selection.actionId())
                : sql.ask("select action_id from reported_action", row -> row.uuid("action_id"));
    }

    List<Written> first(ExportSelection selection, Function<Row, List<String>> writing) {
        return portion(selection.where(), selection.values(), writing);
    }

    List<Written> after(ExportSelection selection, Written last, Function<Row, List<String>> writing) {
        var values = new ArrayList<>(selection.values());
        values.addAll(List.of(last.acceptedAt(), last.acceptedAt(), last.reportId()));
        var onward = " and accepted_at <= ? and (accepted_at < ? or report_id > ?)";
        return portion(selection.where() + onward, values, writing);
    }

    private List<Written> portion(String where, List<Object> values, Function<Row, List<String>> writing) {
        var reports = """
                select report_id, action_id, target_id, channel, quantity, acted_on, country, section, people, replied,
                       origin, state, counts, is_verified, has_arrived, amendments, accepted_at
                from report_now where %s order by accepted_at desc, report_id limit %d""".formatted(where, AT_ONCE);
        return sql.ask(
                reports,
                row -> new Written(row.instant("accepted_at"), row.uuid("report_id"), writing.apply(row)),
                values.toArray());
    }
}
