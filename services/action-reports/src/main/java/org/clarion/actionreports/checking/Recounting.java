package org.clarion.actionreports.checking;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.clarion.actionreports.checking.Recount.Side;
import org.clarion.actionreports.totals.Cell;
import org.clarion.actionreports.totals.Dimension;
import org.clarion.contracts.TotalsEvent.Figures;

/** Counts one action's journal again, beside what is told of it. Nobody has to wait for it: one snapshot sees both. */
@ApplicationScoped
class Recounting {

    private static final long SLICE = 500_000;
    private static final Side NONE = new Side(Map.of(), 0);

    private final DataSource database;

    Recounting(DataSource database) {
        this.database = database;
    }

    /** @param counted hears after every slice how many reports were in it */
    Recount of(UUID action, LongConsumer counted) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                execute(connection, "set transaction isolation level repeatable read, read only");
                return new Recount(action, told(connection, action), counted(connection, action, counted));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static Side told(Connection connection, UUID action) throws SQLException {
        var sql = """
                select dimension, item, reported, verified, delivered,
                       (select reports from action_total where action_id = ?) as reports
                from (values (1)) as always left join total on action_id = ?""";
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, action);
            select.setObject(2, action);
            return side(action, select.executeQuery(), row -> row.getLong("reports"));
        }
    }

    private static Side counted(Connection connection, UUID action, LongConsumer counted) throws SQLException {
        var span = span(connection, action);
        if (span.isEmpty()) {
            return NONE;
        }
        var slices = span.get().reports() / SLICE + 1;
        var width = Duration.between(span.get().first(), span.get().afterLast())
                .dividedBy(slices)
                .plusNanos(1000);
        var side = NONE;
        for (var since = span.get().first(); since.isBefore(span.get().afterLast()); since = since.plus(width)) {
            var slice = slice(connection, action, since, since.plus(width));
            counted.accept(slice.reports());
            side = side.and(slice);
        }
        return side;
    }

    private static Side slice(Connection connection, UUID action, Instant since, Instant until) throws SQLException {
        var sql = """
                select *, sum(reports) filter (where dimension = 'CHANNEL') over () as all_reports
                from counted(?, ?, ?)""";
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, action);
            select.setObject(2, since.atOffset(ZoneOffset.UTC));
            select.setObject(3, until.atOffset(ZoneOffset.UTC));
            return side(action, select.executeQuery(), row -> row.getLong("all_reports"));
        }
    }

    private record Span(Instant first, Instant afterLast, long reports) {}

    private static Optional<Span> span(Connection connection, UUID action) throws SQLException {
        var sql = """
                select min(accepted_at), max(accepted_at) + interval '1 microsecond',
                       (select reports from action_total where action_id = ?)
                from report where action_id = ?""";
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, action);
            select.setObject(2, action);
            var row = select.executeQuery();
            row.next();
            var first = row.getObject(1, OffsetDateTime.class);
            return first == null
                    ? Optional.empty()
                    : Optional.of(new Span(
                            first.toInstant(),
                            row.getObject(2, OffsetDateTime.class).toInstant(),
                            row.getLong(3)));
        }
    }

    private static Side side(UUID action, ResultSet row, Reports reports) throws SQLException {
        var figures = new TreeMap<Cell, Figures>();
        long all = 0;
        while (row.next()) {
            all = reports.in(row);
            if (row.getString("dimension") != null) {
                figures.put(
                        new Cell(action, Dimension.valueOf(row.getString("dimension")), row.getString("item")),
                        new Figures(row.getLong("reported"), row.getLong("verified"), row.getLong("delivered")));
            }
        }
        return new Side(figures, all);
    }

    private interface Reports {
        long in(ResultSet row) throws SQLException;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
