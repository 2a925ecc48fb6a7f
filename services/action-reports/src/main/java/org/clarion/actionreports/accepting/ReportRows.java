package org.clarion.actionreports.accepting;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Origin;
import org.jspecify.annotations.Nullable;

/** The table {@code report}, in statements. */
record ReportRows(Connection connection) {

    /** One statement for all. Keys go in order, so two instances with the same keys never wait for each other. */
    Set<UUID> insert(List<Report> reports, Instant now) throws SQLException {
        var sql = """
                insert into report (report_id, idempotency_key, action_id, target_id, channel, quantity, acted_on,
                                    country, origin, verified_at, accepted_at)
                select new.*, ?
                from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    as new (report_id, idempotency_key, action_id, target_id, channel, quantity, acted_on,
                            country, origin, verified_at)
                order by idempotency_key
                on conflict (idempotency_key) do nothing
                returning report_id""";
        try (var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, at(now));
            var place = 2;
            for (var column : columns(now)) {
                insert.setArray(place++, connection.createArrayOf(column.type(), column.of(reports)));
            }
            var written = new HashSet<UUID>();
            try (var row = insert.executeQuery()) {
                while (row.next()) {
                    written.add(row.getObject(1, UUID.class));
                }
            }
            return written;
        }
    }

    private record Column(String type, Function<Report, @Nullable Object> value) {
        @Nullable
        Object[] of(List<Report> reports) {
            return reports.stream().map(value).toArray();
        }
    }

    private static List<Column> columns(Instant now) {
        return List.of(
                new Column("uuid", Report::reportId),
                new Column("text", Report::key),
                new Column("uuid", Report::actionId),
                new Column("uuid", Report::targetId),
                new Column("text", report -> report.channel().name()),
                new Column("int4", Report::quantity),
                new Column("date", Report::actedOn),
                new Column("text", Report::country),
                new Column("text", report -> report.origin().name()),
                new Column("timestamptz", report -> report.verifiedFromTheStart() ? at(now) : null));
    }

    Map<String, Earlier> earlier(List<Report> repeated) throws SQLException {
        try (var select = connection.prepareStatement("select * from report where idempotency_key = any (?)")) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "text", repeated.stream().map(Report::key).toArray()));
            var found = new HashMap<String, Earlier>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    var report = report(row);
                    var at = row.getObject("accepted_at", OffsetDateTime.class).toInstant();
                    found.put(report.key(), new Earlier(report, at));
                }
            }
            return found;
        }
    }

    Optional<Report> find(UUID reportId) throws SQLException {
        try (var select = connection.prepareStatement("select * from report where report_id = ?")) {
            select.setObject(1, reportId);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(report(row)) : Optional.empty();
            }
        }
    }

    Optional<Entry> verify(UUID reportId, Instant now) throws SQLException {
        return mark("verified_at", reportId, now);
    }

    Optional<Entry> deliver(UUID reportId, Instant now) throws SQLException {
        return mark("delivered_at", reportId, now);
    }

    Optional<Entry> bounce(UUID reportId, Instant now) throws SQLException {
        return mark("bounced_at", reportId, now);
    }

    /** Each fate befalls a report once. */
    private Optional<Entry> mark(String fate, UUID reportId, Instant now) throws SQLException {
        var sql = """
                update report set %1$s = ? where report_id = ? and %1$s is null
                returning action_id, channel, quantity, delivered_at is not null, bounced_at is not null""".formatted(fate);
        try (var update = connection.prepareStatement(sql)) {
            update.setObject(1, at(now));
            update.setObject(2, reportId);
            try (var row = update.executeQuery()) {
                return row.next() ? Optional.of(entry(row)) : Optional.empty();
            }
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var channel = Channel.valueOf(row.getString(2));
        return new Entry(row.getObject(1, UUID.class), channel, row.getInt(3), row.getBoolean(4), row.getBoolean(5));
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                row.getObject("report_id", UUID.class),
                row.getString("idempotency_key"),
                row.getObject("action_id", UUID.class),
                row.getObject("target_id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                row.getInt("quantity"),
                row.getObject("acted_on", LocalDate.class),
                row.getString("country"),
                Origin.valueOf(row.getString("origin")));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
