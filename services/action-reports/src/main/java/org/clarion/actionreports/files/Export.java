package org.clarion.actionreports.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.actionreports.appeals.Appeals;
import org.clarion.contracts.Target;

/**
 * All reports as one file, written while they are read: neither we nor the database driver ever hold more than some
 * hundred of them. Who reads slowly is waited for; who goes away ends the query.
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
            "accepted_at");

    private static final int ROWS_AT_ONCE = 500;

    private final DataSource database;
    private final Appeals appeals;

    Export(DataSource database, Appeals appeals) {
        this.database = database;
        this.appeals = appeals;
    }

    void write(Selection selection, OutputStream out) throws IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false); // without a transaction the driver would read everything at once
            connection.setReadOnly(true);
            try {
                write(connection, selection, out);
            } finally {
                connection.rollback();
                connection.setReadOnly(false);
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new IOException("the reports cannot be read to their end", failed);
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private void write(Connection connection, Selection selection, OutputStream out) throws SQLException, IOException {
        var sql = """
                select report.*,
                       (select count(*) from amendment where amendment.report_id = report.report_id) as amendments
                from report where %s""".formatted(selection.where());
        try (var select = connection.prepareStatement(sql)) {
            select.setFetchSize(ROWS_AT_ONCE);
            var values = selection.values();
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            try (var row = select.executeQuery()) {
                write(row, out);
            }
        }
    }

    private void write(ResultSet row, OutputStream out) throws SQLException, IOException {
        out.write(String.valueOf(SafeCells.MARK_OF_UTF_8).getBytes(StandardCharsets.UTF_8));
        var csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        csv.writeRecord(COLUMNS);
        while (row.next()) {
            csv.writeRecord(cells(row));
        }
        csv.flush();
    }

    private List<String> cells(ResultSet row) throws SQLException {
        var actionId = row.getObject("action_id", UUID.class);
        var targetId = row.getObject("target_id", UUID.class);
        var appeal = appeals.of(actionId);
        var withdrawn = row.getObject("withdrawn_at") != null;
        var counts = !withdrawn && row.getString("judgement").equals("COUNTED");
        return SafeCells.of(Arrays.asList(
                row.getString("report_id"),
                actionId,
                appeal.map(known -> Numbers.of(known.sheet())).orElse(""),
                Objects.toString(targetId, ""),
                appeal.flatMap(known -> known.target(targetId))
                        .map(Target::name)
                        .orElse(""),
                row.getString("channel"),
                row.getInt("quantity"),
                row.getString("acted_on"),
                row.getString("country"),
                row.getString("section"),
                row.getInt("people"),
                row.getBoolean("replied"),
                row.getString("origin"),
                withdrawn ? "WITHDRAWN" : row.getString("judgement"),
                counts,
                counts && row.getObject("verified_at") != null,
                counts && row.getObject("delivered_at") != null && row.getObject("bounced_at") == null,
                row.getLong("amendments"),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant().truncatedTo(ChronoUnit.SECONDS)));
    }
}
