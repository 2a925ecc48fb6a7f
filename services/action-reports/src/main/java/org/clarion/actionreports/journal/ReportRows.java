package org.clarion.actionreports.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.jspecify.annotations.Nullable;

/** The table {@code report}, in statements. */
record ReportRows(Connection connection) {

    private static final ColumnArrays<Report> SAID = new ColumnArrays<Report>()
            .and("report_id", "uuid", Report::reportId)
            .and("idempotency_key", "text", Report::key)
            .and("action_id", "uuid", Report::actionId)
            .and("origin", "text", report -> report.origin().name())
            .and("judgement", "text", report -> report.judgement().name())
            .all(ColumnArrays.deed(Report::deed));

    private static final ColumnArrays<JournalEntry> CHANGEABLE = new ColumnArrays<JournalEntry>()
            .and("report_id", "uuid", JournalEntry::reportId)
            .and("judgement", "text", entry -> entry.judgement().name())
            .and(
                    "verified_at",
                    "timestamptz",
                    entry -> ColumnArrays.at(entry.fate().verifiedAt()))
            .and(
                    "delivered_at",
                    "timestamptz",
                    entry -> ColumnArrays.at(entry.fate().deliveredAt()))
            .and(
                    "bounced_at",
                    "timestamptz",
                    entry -> ColumnArrays.at(entry.fate().bouncedAt()))
            .and(
                    "withdrawn_at",
                    "timestamptz",
                    entry -> ColumnArrays.at(entry.fate().withdrawnAt()))
            .all(ColumnArrays.deed(JournalEntry::deed));

    /** One statement for all. Keys go in order, so two instances with the same keys never wait for each other. */
    Set<UUID> insert(List<Report> reports, Instant now) throws SQLException {
        var sql = """
                insert into report (%1$s, accepted_at, modified_at, verified_at)
                select %1$s, now, now, case when origin in ('LETTER', 'TALLY') then now end
                from unnest(%2$s) as new (%1$s), (select ?::timestamptz as now) as clock
                order by idempotency_key
                on conflict (idempotency_key) do nothing
                returning report_id""".formatted(SAID.names(), SAID.marks());
        try (var insert = connection.prepareStatement(sql)) {
            var place = SAID.bind(connection, insert, reports);
            insert.setObject(place, ColumnArrays.at(now));
            var written = new HashSet<UUID>();
            try (var row = insert.executeQuery()) {
                while (row.next()) {
                    written.add(row.getObject(1, UUID.class));
                }
            }
            return written;
        }
    }

    /** Reports as they were first said, whatever has been corrected since. */
    Map<String, EarlierReport> earlier(List<Report> repeated) throws SQLException {
        var sql = """
                select report_id, idempotency_key, action_id, origin, report.judgement, accepted_at, first.*
                from report, lateral (
                    select %1$s from (
                        select 0 as place, amendment_id, %1$s from amendment
                        where report_id = report.report_id and kind = 'CORRECTED'
                        union all
                        select 1, 0, %2$s) as said
                    order by place, amendment_id limit 1) as first
                where idempotency_key = any (?)""".formatted(ColumnArrays.DEED, ColumnArrays.of("report", ColumnArrays.DEED));
        try (var select = connection.prepareStatement(sql)) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "text", repeated.stream().map(Report::key).toArray()));
            var found = new HashMap<String, EarlierReport>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    var earlier = earlier(row);
                    found.put(earlier.report().key(), earlier);
                }
            }
            return found;
        }
    }

    Optional<JournalEntry> find(UUID reportId) throws SQLException {
        return entries("", List.of(reportId)).stream().findFirst();
    }

    /** Of a report that has been corrected. */
    Optional<ReportedAct> firstSaid(UUID reportId) throws SQLException {
        var sql = "select " + ColumnArrays.DEED
                + " from amendment where report_id = ? and kind = 'CORRECTED' order by amendment_id limit 1";
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, reportId);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(deed(row)) : Optional.empty();
            }
        }
    }

    /** In the order of their ids, so two who change the same reports never wait for each other in a circle. */
    List<JournalEntry> lock(Collection<UUID> reportIds) throws SQLException {
        return entries(" order by report_id for update", reportIds);
    }

    private List<JournalEntry> entries(String manner, Collection<UUID> reportIds) throws SQLException {
        try (var select = connection.prepareStatement("select * from report where report_id = any (?)" + manner)) {
            select.setArray(1, connection.createArrayOf("uuid", reportIds.toArray()));
            var entries = new ArrayList<JournalEntry>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(row));
                }
            }
            return entries;
        }
    }

    void rewrite(List<JournalEntry> entries, Instant now) throws SQLException {
        var sql = """
                update report set (%1$s) = (%2$s), modified_at = greatest(modified_at, clock.now)
                from unnest(%3$s) as new (%1$s), (select ?::timestamptz as now) as clock
                where report.report_id = new.report_id""".formatted(CHANGEABLE.names(), ColumnArrays.of("new", CHANGEABLE.names()), CHANGEABLE.marks());
        try (var update = connection.prepareStatement(sql)) {
            var place = CHANGEABLE.bind(connection, update, entries);
            update.setObject(place, ColumnArrays.at(now));
            update.executeUpdate();
        }
    }

    private static EarlierReport earlier(ResultSet row) throws SQLException {
        var report = new Report(
                row.getObject("report_id", UUID.class),
                row.getString("idempotency_key"),
                row.getObject("action_id", UUID.class),
                Origin.valueOf(row.getString("origin")),
                deed(row),
                Judgement.valueOf(row.getString("judgement")),
                Circumstances.UNKNOWN,
                false,
                List.of());
        return new EarlierReport(
                report, row.getObject("accepted_at", OffsetDateTime.class).toInstant());
    }

    private static JournalEntry entry(ResultSet row) throws SQLException {
        return new JournalEntry(
                row.getObject("report_id", UUID.class),
                row.getString("idempotency_key"),
                row.getObject("action_id", UUID.class),
                Origin.valueOf(row.getString("origin")),
                deed(row),
                Judgement.valueOf(row.getString("judgement")),
                new ReportHistory(
                        instant(row, "verified_at"),
                        instant(row, "delivered_at"),
                        instant(row, "bounced_at"),
                        instant(row, "withdrawn_at")),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant());
    }

    static ReportedAct deed(ResultSet row) throws SQLException {
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

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
