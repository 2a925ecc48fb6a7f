package org.clarion.urgentactions.asks.progress;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.clarion.spreadsheets.SafeCell;

/** A table to take along (CSV, RFC 4180, UTF-8 with its mark), with no cell that is a formula. */
public final class PlanCsv {

    private static final String MARK_OF_UTF_8 = "\uFEFF";

    private PlanCsv() {}

    public static String write(List<String> head, Stream<List<Object>> rows) {
        var text = new StringWriter();
        text.append(MARK_OF_UTF_8);
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(head);
            rows.forEach(
                    cells -> csv.writeRecord(cells.stream().map(PlanCsv::cell).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    // A figure below nothing begins with a sign, and is no formula.
    private static String cell(Object cell) {
        return cell instanceof Number ? cell.toString() : SafeCell.of(cell.toString());
    }
}
