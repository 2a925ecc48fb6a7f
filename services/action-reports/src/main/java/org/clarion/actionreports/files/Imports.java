package org.clarion.actionreports.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.actionreports.files.Import.Progress;
import org.clarion.actionreports.files.Import.Stage;
import org.jspecify.annotations.Nullable;

/** The files that were handed in, as they stand. */
@ApplicationScoped
class Imports {

    private final DataSource database;

    Imports(DataSource database) {
        this.database = database;
    }

    Optional<Import> find(UUID importId) {
        return ask("select * from import where import_id = ?", Imports::read, importId).stream()
                .findFirst();
    }

    /** The last first. */
    List<Import> latest(int most) {
        return ask("select * from import order by imported_at desc, import_id limit ?", Imports::read, most);
    }

    /** An earlier import of the very same file that was not dropped. */
    Optional<Import> sameAs(Import other) {
        var sql = """
                select * from import where content_hash = ? and import_id <> ? and stage <> 'DROPPED'
                order by imported_at limit 1""";
        return ask(sql, Imports::read, other.contentHash(), other.importId()).stream()
                .findFirst();
    }

    Progress progress(UUID importId) {
        var sql = """
                select count(*) as lines, count(key) as good,
                       count(*) filter (where outcome = 'COUNTED') as counted,
                       count(*) filter (where outcome = 'KNOWN') as known,
                       count(*) filter (where outcome = 'DIFFERENT') as different,
                       count(*) filter (where outcome = 'REFUSED') as refused,
                       count(*) filter (where outcome = 'LEFT_OUT') as left_out,
                       count(judged_before) as taken_back,
                       coalesce(sum(quantity) filter (where outcome = 'COUNTED'), 0) as quantity
                from import_line where import_id = ?""";
        return ask(sql, Imports::progress, importId).getFirst();
    }

    /** Lines that were not counted because something is wrong with them, from this number on. */
    List<Faulty> faulty(UUID importId, int after, int most) {
        var sql = """
                select line, cells, faults, key is not null as different from import_line
                where import_id = ? and line > ? and (key is null or outcome = 'DIFFERENT' or %s)
                order by line limit ?""".formatted(OtherFigures.CONDITION);
        return ask(
                sql,
                row -> new Faulty(
                        row.getInt("line"),
                        texts(row.getArray("cells")),
                        texts(row.getArray("faults")).stream()
                                .map(LineFault::read)
                                .toList(),
                        row.getBoolean("different")),
                importId,
                after,
                most);
    }

    /** @param different whether its reference belongs to another report */
    record Faulty(int number, List<String> cells, List<LineFault> faults, boolean different) {

        public String cell(LineFault fault) {
            return cells.get(fault.column().ordinal());
        }
    }

    private static Import read(ResultSet row) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Import(
                row.getObject("import_id", UUID.class),
                row.getString("file_name"),
                row.getString("content_hash"),
                row.getString("whose"),
                row.getString("separator"),
                row.getString("charset"),
                texts(row.getArray("left_out")),
                Stage.valueOf(row.getString("stage")),
                row.getString("imported_by"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant());
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                row.getLong("lines"),
                row.getLong("good"),
                row.getLong("counted"),
                row.getLong("known"),
                row.getLong("different"),
                row.getLong("refused"),
                row.getLong("left_out"),
                row.getLong("taken_back"),
                row.getLong("quantity"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(Objects::toString).toList();
    }

    private <T> List<T> ask(String sql, Reading<T> reading, @Nullable Object... marks) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (int i = 0; i < marks.length; i++) {
                select.setObject(i + 1, marks[i]);
            }
            var found = new ArrayList<T>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(reading.of(row));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException("the imports cannot be read", failed);
        }
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
