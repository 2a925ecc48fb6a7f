package org.clarion.actionreports.osdi;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.osdi.Outreach.Verification;
import org.clarion.contracts.Channel;

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

    private final DataSource database;

    OutreachRows(DataSource database) {
        this.database = database;
    }

    /** Nothing when a filter leaves more than {@link #COUNTED}; without a filter the count is kept and costs nothing. */
    Optional<Long> count(UUID action, CollectionFilter filter) {
        var sql = filter.isNone()
                ? "select coalesce(max(reports), 0) from action_total where action_id = ?"
                : "select count(*) from (select from report_now where action_id = ?" + filter.sql() + " limit "
                        + (COUNTED + 1) + ") as few";
        return Optional.of(query(sql, row -> row.getLong(1), values(action, filter))
                        .getFirst())
                .filter(count -> filter.isNone() || count <= COUNTED);
    }

    /** Up to one more than the page holds. */
    List<Outreach> of(UUID action, CollectionRequest walk) {
        var values = values(action, walk.filter());
        walk.after().ifPresent(after -> {
            values.add(after.modifiedAt().atOffset(ZoneOffset.UTC));
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
        return outreaches(SELECT + " and report_id = any (?)", List.of(action, reports.toArray(UUID[]::new)));
    }

    private static List<Object> values(UUID action, CollectionFilter filter) {
        var values = new ArrayList<Object>();
        values.add(action);
        values.addAll(filter.values());
        return values;
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private List<Outreach> outreaches(String sql, List<Object> values) {
        return query(sql, OutreachRows::outreach, values);
    }

    private <T> List<T> query(String sql, Reading<T> reading, List<Object> values) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.size(); place++) {
                select.setObject(place + 1, values.get(place));
            }
            var found = new ArrayList<T>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(reading.of(row));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException("the reports cannot be read", failed);
        }
    }

    private static Outreach outreach(ResultSet row) throws SQLException {
        return new Outreach(
                row.getObject("report_id", UUID.class),
                names(row),
                deed(row),
                instant(row, "accepted_at"),
                instant(row, "modified_at"),
                verification(row),
                row.getString("state"));
    }

    /** How far it has come, whether it counts or not. */
    private static Verification verification(ResultSet row) throws SQLException {
        if (row.getBoolean("has_arrived")) {
            return Verification.DELIVERED;
        }
        return row.getBoolean("is_verified") ? Verification.VERIFIED : Verification.REPORTED;
    }

    private static List<String> names(ResultSet row) throws SQLException {
        return Stream.concat(Stream.of(row.getString("idempotency_key")), Stream.of((String[])
                        row.getArray("other_names").getArray()))
                .toList();
    }

    private static ReportedAct deed(ResultSet row) throws SQLException {
        return new ReportedAct(
                row.getObject("target_id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                row.getInt("quantity"),
                row.getObject("acted_on", LocalDate.class),
                row.getString("country"),
                row.getString("section"),
                row.getInt("people"),
                row.getBoolean("replied"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
