package org.clarion.actionreports.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.files.Import.Stage;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.sql.Row;
import org.clarion.actionreports.sql.Sql;
import org.clarion.turns.NamedLocks;
import org.jspecify.annotations.Nullable;

/** The tables {@code import} and {@code import_line}, as they are written. */
@ApplicationScoped
class ImportRows {

    private final Sql sql;
    private final NamedLocks locks;

    ImportRows(Sql sql, NamedLocks locks) {
        this.sql = sql;
        this.locks = locks;
    }

    void insert(Import one, Duration keptFor) {
        sql.change(
                """
                insert into import (import_id, file_name, content_hash, whose, separator, charset, left_out, stage,
                                    imported_by, imported_at, forget_after, asked_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                one.importId(),
                one.fileName(),
                one.contentHash(),
                one.whose(),
                one.separator(),
                one.charset(),
                one.leftOut().toArray(String[]::new),
                one.stage(),
                one.importedBy(),
                one.importedAt(),
                one.importedAt().plus(keptFor),
                one.importedBy());
    }

    void insert(UUID importId, List<ImportLine> lines) {
        sql.changeAll("""
                insert into import_line (import_id, line, cells, faults, key, action_id, target_id, channel, quantity,
                                         acted_on, country, section, people, replied)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", lines.stream().map(line -> values(importId, line)).toList());
    }

    private static @Nullable Object[] values(UUID importId, ImportLine line) {
        var deed = line.deed();
        return new @Nullable Object[] {
            importId,
            line.number(),
            line.cells().toArray(String[]::new),
            line.faults().stream().map(LineFault::toString).toArray(String[]::new),
            line.key(),
            line.actionId(),
            deed == null ? null : deed.targetId(),
            deed == null ? null : deed.channel(),
            deed == null ? null : deed.quantity(),
            deed == null ? null : deed.actedOn(),
            deed == null ? null : deed.country(),
            deed == null ? null : deed.section(),
            deed == null ? null : deed.people(),
            deed == null ? null : deed.replied()
        };
    }

    /** An import at work that nobody else works on; whoever holds its row is alone with it. */
    Optional<UUID> claim(Collection<UUID> resting) {
        return sql.one("""
                select import_id from import
                where stage in ('COUNTING', 'TAKING_BACK', 'COUNTING_AGAIN') and import_id <> all (?)
                order by imported_at limit 1 for update skip locked""", row -> row.uuid("import_id"), resting);
    }

    /** One file is begun at a time: whoever comes next sees what this one is about to count. */
    void takeTurns() {
        locks.hold("files", "begun");
    }

    /** How an import stands, and who asked for it. */
    record Work(UUID importId, Stage stage, String askedBy) {}

    Optional<Work> lock(UUID importId) {
        return sql.one(
                "select import_id, stage, asked_by from import where import_id = ? for update",
                row -> new Work(row.uuid("import_id"), row.word("stage", Stage.class), row.text("asked_by")),
                importId);
    }

    void move(UUID importId, Stage stage, String askedBy, Instant now) {
        sql.change(
                "update import set stage = ?, asked_by = ?, finished_at = ? where import_id = ?",
                stage,
                askedBy,
                stage.isAtWork() ? null : now,
                importId);
    }

    void drop(UUID importId) {
        sql.change("delete from import_line where import_id = ?", importId);
    }

    /**
     * A good line that waits to be counted.
     *
     * @param known whether the journal has it already
     */
    record Good(int number, String key, UUID actionId, ReportedAct deed, boolean known) {}

    List<Good> toCount(UUID importId, int most) {
        return sql.ask("""
                select *, exists (select from report_now where idempotency_key = key) as known
                from import_line where import_id = ? and key is not null and outcome is null
                order by line limit ?""", ImportRows::good, importId, most);
    }

    private static Good good(Row row) {
        return new Good(
                row.whole("line"), row.text("key"), row.uuid("action_id"), ReportedAct.of(row), row.flag("known"));
    }

    /** What became of a line. */
    record Done(int number, String outcome, UUID reportId) {}

    /** Lines that count in other files already. */
    void leaveTwinsOut(UUID importId) {
        sql.change(
                "update import_line set outcome = 'LEFT_OUT' where import_id = ? and line in (" + DuplicateLines.LINES
                        + ")",
                importId,
                importId);
    }

    /** A line that was good when it was read, and is not taken any more. */
    record Refused(int number, LineFault fault) {}

    void refuse(UUID importId, List<Refused> lines) {
        sql.changeAll(
                """
                update import_line set outcome = 'REFUSED', key = null, faults = array[?]
                where import_id = ? and line = ?""",
                lines.stream()
                        .map(line -> new Object[] {line.fault().toString(), importId, line.number()})
                        .toList());
    }

    void finish(UUID importId, List<Done> lines) {
        sql.change(
                """
                update import_line set outcome = done.outcome, report_id = done.report_id
                from unnest(?, ?, ?) as done (line, outcome, report_id)
                where import_id = ? and import_line.line = done.line""",
                lines.stream().map(Done::number).toArray(Integer[]::new),
                lines.stream().map(Done::outcome).toArray(String[]::new),
                lines.stream().map(Done::reportId).toList(),
                importId);
    }
}
