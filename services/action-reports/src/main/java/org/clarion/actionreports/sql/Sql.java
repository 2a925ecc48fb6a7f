package org.clarion.actionreports.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Statements in the caller's transaction, if there is one. */
@ApplicationScoped
public class Sql {

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    /** A question and its answers, in the order of the rows. */
    public <T> List<T> ask(String question, Function<Row, T> reading, @Nullable Object... values) {
        return with(question, values, statement -> {
            try (var rows = statement.executeQuery()) {
                var answers = new ArrayList<T>();
                while (rows.next()) {
                    answers.add(reading.apply(new Row(rows)));
                }
                return answers;
            }
        });
    }

    /** A question with one answer or none. */
    public <T> Optional<T> one(String question, Function<Row, T> reading, @Nullable Object... values) {
        return ask(question, reading, values).stream().findFirst();
    }

    /** How many rows it changed. */
    public int change(String sql, @Nullable Object... values) {
        return with(sql, values, PreparedStatement::executeUpdate);
    }

    /** The same statement for many rows, in as few journeys to the database as the driver can make of it. */
    public void changeAll(String sql, List<@Nullable Object[]> rows) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var values : rows) {
                bind(connection, statement, values);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failed) {
            throw new StatementFailed(failed);
        }
    }

    private <T> T with(String sql, @Nullable Object[] values, Doing<T> doing) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            return doing.with(statement);
        } catch (SQLException failed) {
            throw new StatementFailed(failed);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, @Nullable Object[] values)
            throws SQLException {
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, fit(connection, values[place]));
        }
    }

    /** As the driver takes it: an instant with its zone, ids, words and numbers as an array of theirs. */
    private static @Nullable Object fit(Connection connection, @Nullable Object value) throws SQLException {
        return switch (value) {
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> word -> word.name();
            case String[] words -> connection.createArrayOf("text", words);
            case Integer[] numbers -> connection.createArrayOf("int4", numbers);
            case Collection<?> ids -> connection.createArrayOf("uuid", ids.toArray(UUID[]::new));
            case null, default -> value;
        };
    }

    private interface Doing<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}
