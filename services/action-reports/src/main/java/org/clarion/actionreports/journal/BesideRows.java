package org.clarion.actionreports.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.clarion.actionreports.journal.Amendment.Answered;

/** What is kept beside a report: how it stood before, and for a while what was around it. */
record BesideRows(Connection connection) {

    private static final ColumnArrays<Report> AROUND = new ColumnArrays<Report>()
            .and("report_id", "uuid", Report::reportId)
            .and("action_id", "uuid", Report::actionId)
            .and("comment", "bytea", report -> report.circumstances().comment())
            .and("network", "text", report -> report.circumstances().network())
            .and("mail_domain", "text", report -> report.circumstances().mailDomain())
            .and("words_hash", "text", report -> report.circumstances().wordsHash())
            .and("seconds_to_fill", "int4", report -> report.circumstances().secondsToFill());

    private record Changed(JournalEntry before, Answered amendment) {}

    private static final ColumnArrays<Changed> BEFORE = new ColumnArrays<Changed>()
            .and("report_id", "uuid", changed -> changed.before().reportId())
            .and("judgement", "text", changed -> changed.before().judgement().name())
            .and("kind", "text", changed -> changed.amendment().kind())
            .and("by_whom", "text", changed -> changed.amendment().byWhom())
            .all(ColumnArrays.deed(changed -> changed.before().deed()));

    void keepCircumstances(List<Report> reports, Instant now, Duration howLong) throws SQLException {
        var sql = """
                insert into circumstance (%1$s, accepted_at, forget_after)
                select %1$s, at, until
                from unnest(%2$s) as around (%1$s), (select ?::timestamptz as at, ?::timestamptz as until) as clock""".formatted(AROUND.names(), AROUND.marks());
        try (var insert = connection.prepareStatement(sql)) {
            var place = AROUND.bind(connection, insert, reports);
            insert.setObject(place, ColumnArrays.at(now));
            insert.setObject(place + 1, ColumnArrays.at(now.plus(howLong)));
            insert.executeUpdate();
        }
    }

    List<ReportChange> changes(Collection<UUID> reportIds) throws SQLException {
        var sql = "select * from amendment where report_id = any (?) order by amendment_id desc";
        try (var select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", reportIds.toArray()));
            var changes = new ArrayList<ReportChange>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    changes.add(new ReportChange(
                            row.getObject("report_id", UUID.class),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getString("by_whom"),
                            row.getString("kind"),
                            ReportRows.deed(row)));
                }
            }
            return changes;
        }
    }

    /** Those that somebody answers for. */
    void keepAsTheyWere(List<AmendedEntry> amended, Instant now) throws SQLException {
        var changed = amended.stream()
                .flatMap(one -> one.answered().map(answered -> new Changed(one.before(), answered)).stream())
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        var sql = """
                insert into amendment (%1$s, at)
                select %1$s, at
                from unnest(%2$s) as before (%1$s), (select ?::timestamptz as at) as clock""".formatted(BEFORE.names(), BEFORE.marks());
        try (var insert = connection.prepareStatement(sql)) {
            var place = BEFORE.bind(connection, insert, changed);
            insert.setObject(place, ColumnArrays.at(now));
            insert.executeUpdate();
        }
    }
}
