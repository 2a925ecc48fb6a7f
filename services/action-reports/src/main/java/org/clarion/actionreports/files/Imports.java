package org.clarion.actionreports.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.files.Import.Progress;
import org.clarion.actionreports.files.Import.Stage;
import org.clarion.actionreports.sql.Row;
import org.clarion.actionreports.sql.Sql;

/** The files that were handed in, as they stand. */
@ApplicationScoped
class Imports {

    private final Sql sql;

    Imports(Sql sql) {
        this.sql = sql;
    }

    Optional<Import> find(UUID importId) {
        return sql.one("select * from import where import_id = ?", Imports::read, importId);
    }

    /** The last first. */
    List<Import> latest(int most) {
        return sql.ask("select * from import order by imported_at desc, import_id limit ?", Imports::read, most);
    }

    /** An earlier import of the very same file that was not dropped. */
    Optional<Import> sameAs(Import other) {
        return sql.one("""
                select * from import where content_hash = ? and import_id <> ? and stage <> 'DROPPED'
                order by imported_at limit 1""", Imports::read, other.contentHash(), other.importId());
    }

    Progress progress(UUID importId) {
        var counting = """
                select count(*) as lines, count(key) as good,
                       count(*) filter (where outcome = 'COUNTED') as counted,
                       count(*) filter (where outcome = 'KNOWN') as known,
                       count(*) filter (where outcome = 'DIFFERENT') as different,
                       count(*) filter (where outcome = 'REFUSED') as refused,
                       count(*) filter (where outcome = 'LEFT_OUT') as left_out,
                       count(judged_before) as taken_back,
                       coalesce(sum(quantity) filter (where outcome = 'COUNTED'), 0) as quantity
                from import_line where import_id = ?""";
        return sql.one(counting, Imports::progress, importId).orElseThrow();
    }

    /** Lines that were not counted because something is wrong with them, from this number on. */
    List<Faulty> faulty(UUID importId, int after, int most) {
        var wrong = """
                select line, cells, faults, key is not null as different from import_line
                where import_id = ? and line > ? and (key is null or outcome = 'DIFFERENT' or %s)
                order by line limit ?""".formatted(OtherFigures.CONDITION);
        return sql.ask(
                wrong,
                row -> new Faulty(
                        row.whole("line"),
                        row.texts("cells"),
                        row.texts("faults").stream().map(LineFault::read).toList(),
                        row.flag("different")),
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

    private static Import read(Row row) {
        return new Import(
                row.uuid("import_id"),
                row.text("file_name"),
                row.text("content_hash"),
                row.text("whose"),
                row.text("separator"),
                row.text("charset"),
                row.texts("left_out"),
                row.word("stage", Stage.class),
                row.text("imported_by"),
                row.instant("imported_at"),
                row.maybeInstant("finished_at"));
    }

    private static Progress progress(Row row) {
        return new Progress(
                row.number("lines"),
                row.number("good"),
                row.number("counted"),
                row.number("known"),
                row.number("different"),
                row.number("refused"),
                row.number("left_out"),
                row.number("taken_back"),
                row.number("quantity"));
    }
}
