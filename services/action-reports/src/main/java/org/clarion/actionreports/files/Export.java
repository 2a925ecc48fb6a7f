package org.clarion.actionreports.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.actionreports.sql.Row;
import org.clarion.actionreports.sql.StatementFailed;
import org.clarion.contracts.Target;

/**
 * All reports as one file, written while they are read: neither we nor the database driver ever hold more than some
 * hundred of them. Who reads slowly is waited for, for an hour at most, and holds no transaction open.
 */
@ApplicationScoped
class Export {

    static final String ACTION = "action";
    static final String ACTION_NUMBER = "action_number";

    static final List<String> COLUMNS = List.of(
            "report",
            ACTION,
            ACTION_NUMBER,
            "target",
            "target_name",
            "channel",
            "quantity",
            "day",
            "country",
            "section",
            "people",
            "replied",
            "origin",
            "state",
            "reported",
            "verified",
            "delivered",
            "amendments",
            "accepted_at",
            "action_series");

    /** The slowest reader has this long; one who sleeps holds a place meanwhile, but nothing in the database. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final ExportRows rows;
    private final ActionSheets appeals;
    private final Clock clock;

    Export(ExportRows rows, ActionSheets appeals, Clock clock) {
        this.rows = rows;
        this.appeals = appeals;
        this.clock = clock;
    }

    void write(ExportSelection selection, OutputStream out) throws IOException {
        var ends = clock.instant().plus(LONGEST);
        out.write(String.valueOf(SafeCells.MARK_OF_UTF_8).getBytes(StandardCharsets.UTF_8));
        var csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        csv.writeRecord(COLUMNS);
        try {
            for (var action : rows.actions(selection)) {
                write(selection.ofAction(action), csv, ends);
            }
            csv.flush();
        } catch (StatementFailed failed) {
            throw new IOException("the reports cannot be read to their end", failed);
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private void write(ExportSelection selection, CsvWriter csv, Instant ends) throws IOException {
        var portion = rows.first(selection, this::cells);
        while (!portion.isEmpty()) {
            portion.forEach(row -> csv.writeRecord(row.content()));
            csv.flush();
            if (clock.instant().isAfter(ends)) {
                throw new IOException("the reports were read too slowly, and are left unfinished");
            }
            portion = rows.after(selection, portion.getLast(), this::cells);
        }
    }

    private List<String> cells(Row row) {
        var actionId = row.uuid("action_id");
        var deed = ReportedAct.of(row);
        var appeal = appeals.of(actionId);
        var counts = row.flag("counts");
        return SafeCells.of(Arrays.asList(
                row.uuid("report_id"),
                actionId,
                appeal.map(known -> ActionNumber.of(known.sheet())).orElse(""),
                Objects.toString(deed.targetId(), ""),
                appeal.flatMap(known -> known.target(deed.targetId()))
                        .map(Target::name)
                        .orElse(""),
                deed.channel(),
                deed.quantity(),
                deed.actedOn(),
                deed.country(),
                deed.section(),
                deed.people(),
                deed.replied(),
                row.text("origin"),
                row.text("state"),
                counts,
                counts && row.flag("is_verified"),
                counts && row.flag("has_arrived"),
                row.number("amendments"),
                row.instant("accepted_at").truncatedTo(ChronoUnit.SECONDS),
                appeal.map(known -> known.sheet().series()).orElse(null)));
    }
}
