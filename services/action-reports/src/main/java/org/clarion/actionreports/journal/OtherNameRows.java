package org.clarion.actionreports.journal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.clarion.turns.NamedLocks;

/** The table {@code other_name}: what programs call a report besides its key. Whoever brings one of its names means it. */
record OtherNameRows(Connection connection) {

    /** The same reports, each under the key of the one that bears a name of theirs, written already or in this batch. */
    List<Report> settled(List<Report> reports) throws SQLException {
        if (reports.stream().noneMatch(Report::comesFromAProgram)) {
            return reports;
        }
        takeTurns(reports.stream().anyMatch(Report::hasOtherNames));
        var known = known(reports);
        var settled = new ArrayList<Report>();
        for (var report : reports) {
            var key = report.names()
                    .map(known::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(report.key());
            report.names().forEach(name -> known.putIfAbsent(name, key));
            settled.add(report.under(key));
        }
        return settled;
    }

    /** Names of one report that come to two instances at once are looked at one after the other. */
    private void takeTurns(boolean alone) throws SQLException {
        if (alone) {
            NamedLocks.hold(connection, "reports", "other names");
        } else {
            NamedLocks.share(connection, "reports", "other names");
        }
    }

    private Map<String, String> known(List<Report> reports) throws SQLException {
        var sql = """
                select idempotency_key, idempotency_key from report where idempotency_key = any (?)
                union all
                select name, idempotency_key from other_name where name = any (?)""";
        try (var select = connection.prepareStatement(sql)) {
            select.setArray(1, texts(reports.stream().flatMap(report -> report.otherNames().stream())));
            select.setArray(2, texts(reports.stream().flatMap(Report::names)));
            var known = new HashMap<String, String>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    known.put(row.getString(1), row.getString(2));
                }
            }
            return known;
        }
    }

    void keep(Collection<Report> reports) throws SQLException {
        var named = reports.stream().filter(Report::hasOtherNames).toList();
        if (named.isEmpty()) {
            return;
        }
        var sql = """
                insert into other_name (name, idempotency_key) select name, key from unnest(?, ?) as new (name, key)
                order by name on conflict (name) do nothing""";
        try (var insert = connection.prepareStatement(sql)) {
            insert.setArray(1, texts(named.stream().flatMap(report -> report.otherNames().stream())));
            insert.setArray(2, texts(named.stream().flatMap(report -> report.otherNames().stream()
                    .map(name -> report.key()))));
            insert.executeUpdate();
        }
    }

    private Array texts(Stream<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }
}
