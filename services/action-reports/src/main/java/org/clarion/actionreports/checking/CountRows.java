package org.clarion.actionreports.checking;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.clarion.actionreports.checking.Recount.Side;
import org.clarion.actionreports.journal.totals.Dimension;
import org.clarion.actionreports.journal.totals.TotalsCell;
import org.clarion.contracts.TotalsEvent.Figures;

/** Both sides of one action, in statements: what is told of it, and its journal, stretch by stretch. */
record CountRows(Connection connection, UUID action) {

    record Span(Instant first, Instant afterLast) {}

    Side told() throws SQLException {
        var sql = """
                select dimension, item, reported, verified, delivered,
                       (select reports from action_total where action_id = ?) as reports
                from (values (1)) as always left join total on action_id = ?""";
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, action);
            select.setObject(2, action);
            return side(select.executeQuery(), row -> row.getLong("reports"));
        }
    }

    Side counted(Instant since, Instant until) throws SQLException {
        var sql = """
                select *, sum(reports) filter (where dimension = 'CHANNEL') over () as all_reports
                from counted(?, ?, ?)""";
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, action);
            select.setObject(2, at(since));
            select.setObject(3, at(until));
            return side(select.executeQuery(), row -> row.getLong("all_reports"));
        }
    }

    /** From the first report to the last; empty when there is none. */
    Optional<Span> span() throws SQLException {
        var sql = "select min(accepted_at), max(accepted_at) from report where action_id = ?";
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, action);
            var row = select.executeQuery();
            row.next();
            return instant(row, 1)
                    .flatMap(first -> instant(row, 2).map(last -> new Span(first, last.plus(1, ChronoUnit.MICROS))));
        }
    }

    /**
     * The first instant since then by which so many reports have come in, with all that came in at the same instant as
     * the last of them; empty when there are not so many.
     */
    Optional<Instant> after(Instant since, int reports) throws SQLException {
        var sql = """
                select accepted_at from report where action_id = ? and accepted_at >= ?
                order by accepted_at offset ? limit 1""";
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, action);
            select.setObject(2, at(since));
            select.setInt(3, reports - 1);
            var row = select.executeQuery();
            return row.next() ? instant(row, 1).map(last -> last.plus(1, ChronoUnit.MICROS)) : Optional.empty();
        }
    }

    /** The places, from 0, of those stretches in which a report was changed since then. */
    Set<Integer> changed(KnownSegments known, Instant since) throws SQLException {
        var sql = """
                select distinct width_bucket(accepted_at, ?) - 1 from report
                where action_id = ? and modified_at >= ? and accepted_at < ?""";
        try (var select = connection.prepareStatement(sql)) {
            var bounds = known.beginnings().stream().map(CountRows::at).toArray();
            select.setArray(1, connection.createArrayOf("timestamptz", bounds));
            select.setObject(2, action);
            select.setObject(3, at(since));
            select.setObject(4, at(known.end().orElseThrow()));
            var places = new HashSet<Integer>();
            for (var row = select.executeQuery(); row.next(); ) {
                places.add(row.getInt(1));
            }
            return places;
        }
    }

    private Side side(ResultSet row, Reports reports) throws SQLException {
        var figures = new TreeMap<TotalsCell, Figures>();
        long all = 0;
        while (row.next()) {
            all = reports.in(row);
            if (row.getString("dimension") != null) {
                figures.put(
                        new TotalsCell(action, Dimension.valueOf(row.getString("dimension")), row.getString("item")),
                        new Figures(row.getLong("reported"), row.getLong("verified"), row.getLong("delivered")));
            }
        }
        return new Side(figures, all);
    }

    private static Optional<Instant> instant(ResultSet row, int column) {
        try {
            return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                    .map(OffsetDateTime::toInstant);
        } catch (SQLException failed) {
            throw new IllegalStateException("no instant in column " + column, failed);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private interface Reports {
        long in(ResultSet row) throws SQLException;
    }
}
