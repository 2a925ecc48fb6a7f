package org.clarion.actionreports.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Columns of many rows at once: each goes to the database as one array, for {@code unnest}. */
final class ColumnArrays<R> {

    /** What a {@link ReportedAct} is made of; the same columns wherever one is kept. */
    static final String DEED = "target_id, channel, quantity, acted_on, country, section, people, replied";

    private record Column<R>(String name, String type, Function<R, @Nullable Object> value) {

        /** The driver knows bytes only by the type of their array. */
        IntFunction<Object[]> array() {
            return type.equals("bytea") ? byte[][]::new : Object[]::new;
        }
    }

    private final List<Column<R>> columns = new ArrayList<>();

    ColumnArrays<R> and(String name, String type, Function<R, @Nullable Object> value) {
        columns.add(new Column<>(name, type, value));
        return this;
    }

    ColumnArrays<R> all(ColumnArrays<R> others) {
        columns.addAll(others.columns);
        return this;
    }

    static <R> ColumnArrays<R> deed(Function<R, ReportedAct> of) {
        return new ColumnArrays<R>()
                .and("target_id", "uuid", row -> of.apply(row).targetId())
                .and("channel", "text", row -> of.apply(row).channel().name())
                .and("quantity", "int4", row -> of.apply(row).quantity())
                .and("acted_on", "date", row -> of.apply(row).actedOn())
                .and("country", "text", row -> of.apply(row).country())
                .and("section", "text", row -> of.apply(row).section())
                .and("people", "int4", row -> of.apply(row).people())
                .and("replied", "bool", row -> of.apply(row).replied());
    }

    String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    String marks() {
        return String.join(", ", Collections.nCopies(columns.size(), "?"));
    }

    /** These columns of that table. */
    static String of(String table, String names) {
        return Arrays.stream(names.split(", ")).map(name -> table + "." + name).collect(Collectors.joining(", "));
    }

    /** Fills the marks from the first on; gives the place of the next. */
    int bind(Connection connection, PreparedStatement statement, List<R> rows) throws SQLException {
        int place = 1;
        for (var column : columns) {
            var values = rows.stream().map(column.value()).toArray(column.array());
            statement.setArray(place++, connection.createArrayOf(column.type(), values));
        }
        return place;
    }

    static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
