package org.clarion.spreadsheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** A list as a file (CSV), with the columns that it is read from; no cell of it is a formula. */
public final class ListCsv {

    /** Tells spreadsheets that accents are written in UTF-8. */
    public static final char MARK_OF_UTF_8 = '\uFEFF';

    private ListCsv() {}

    /** @param cell what stands in a column of an entry */
    public static <C extends Enum<C> & FileColumn, T> String of(
            Class<C> columns, List<T> entries, BiFunction<C, T, String> cell) {
        var text = new StringWriter();
        text.append(MARK_OF_UTF_8);
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    Stream.of(columns.getEnumConstants()).map(FileColumn::title).toList());
            entries.forEach(entry -> csv.writeRecord(Stream.of(columns.getEnumConstants())
                    .map(column -> SafeCell.of(cell.apply(column, entry)))
                    .toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
