package org.clarion.actionreports.osdi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.osdi.Outreach.Verification;
import org.clarion.actionreports.sql.Row;
import org.clarion.actionreports.sql.Sql;

/** The journal as other systems may read it: what changed first comes first, so what changes meanwhile comes at the end. */
@ApplicationScoped
class OutreachRows {

    /** Counting more than this would take longer than anybody wants to wait for a page. */
    static final int COUNTED = 10_000;

    private static final String SELECT = """
            select report_id, idempotency_key, target_id, channel, quantity, acted_on, country, section, people, replied,
                   accepted_at, modified_at, is_verified, has_arrived, state,
                   array(select name from other_name
                         where other_name.idempotency_key = report_now.idempotency_key order by name) as other_names
            from report_now where action_id = ?""";
    private static final String IN_ORDER = " order by modified_at, report_id";

    private final Sql sql;

    OutreachRows(Sql sql) {
        this.sql = sql;
    }

    /** Nothing when a filter leaves more than {@link #COUNTED}; without a filter the count is kept and costs nothing. */
    Optional<Long> count(UUID action, CollectionFilter filter) {
        var counting = filter.isNone()
                ? "select coalesce(max(reports), 0) as many from action_total where action_id = ?"
                : "select count(*) as many from (select from report_now where action_id = ?" + filter.sql() + " limit "
                        + (COUNTED + 1) + ") as few";
        return sql.one(
                        counting,
                        row -> row.number("many"),
                        values(action, filter).toArray())
                .filter(count -> filter.isNone() || count <= COUNTED);
    }

    /** Up to one more than the page holds. */
    List<Outreach> of(UUID action, CollectionRequest walk) {
        var values = values(action, walk.filter());
        walk.after().ifPresent(after -> {
            values.add(after.modifiedAt());
            values.add(after.reportId());
        });
        if (walk.after().isPresent()) {
            values.add(walk.most());
            return outreaches(
                    SELECT + walk.filter().sql() + " and (modified_at, report_id) > (?, ?)" + IN_ORDER + " limit ?",
                    values);
        }
        // Passing over rows is done in the index alone, for those who count pages by themselves.
        values.addFirst(action);
        values.add(walk.paging().offset());
        values.add(walk.most());
        return outreaches(
                SELECT + " and report_id in (select report_id from report_now where action_id = ?"
                        + walk.filter().sql() + IN_ORDER + " offset ? limit ?)" + IN_ORDER,
                values);
    }

    Optional<Outreach> of(UUID action, UUID report) {
        return of(action, List.of(report)).stream().findFirst();
    }

    List<Outreach> of(UUID action, Collection<UUID> reports) {
        return outreaches(SELECT + " and report_id = any (?)", List.of(action, reports));
    }

    private static List<Object> values(UUID action, CollectionFilter filter) {
        var values = new ArrayList<Object>();
        values.add(action);
        values.addAll(filter.values());
        return values;
    }

    private List<Outreach> outreaches(String sql, List<Object> values) {
        return this.sql.ask(sql, OutreachRows::outreach, values.toArray());
    }

    private static Outreach outreach(Row row) {
        return new Outreach(
                row.uuid("report_id"),
                Stream.concat(Stream.of(row.text("idempotency_key")), row.texts("other_names").stream())
                        .toList(),
                ReportedAct.of(row),
                row.instant("accepted_at"),
                row.instant("modified_at"),
                verification(row),
                row.text("state"));
    }

    /** How far it has come, whether it counts or not. */
    private static Verification verification(Row row) {
        if (row.flag("has_arrived")) {
            return Verification.DELIVERED;
        }
        return row.flag("is_verified") ? Verification.VERIFIED : Verification.REPORTED;
    }
}
