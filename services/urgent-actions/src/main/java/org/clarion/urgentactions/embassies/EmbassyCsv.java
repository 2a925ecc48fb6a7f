package org.clarion.urgentactions.embassies;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** The directory as a file (CSV), with the columns that it is read from. */
final class EmbassyCsv {

    /** Tells spreadsheets that accents are written in UTF-8. */
    private static final char MARK_OF_UTF_8 = '\uFEFF';

    private EmbassyCsv() {}

    static String of(List<Embassy> embassies) {
        var text = new StringWriter();
        text.append(MARK_OF_UTF_8);
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(Arrays.stream(EmbassyColumn.values())
                    .map(EmbassyColumn::title)
                    .toList());
            embassies.forEach(embassy -> csv.writeRecord(Arrays.stream(EmbassyColumn.values())
                    .map(column -> SafeCell.of(cell(column, embassy)))
                    .toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String cell(EmbassyColumn column, Embassy embassy) {
        var entry = embassy.entry();
        var checked = embassy.checked();
        return switch (column) {
            case COUNTRY -> entry.country();
            case SEAT -> entry.seat();
            case ACCREDITED_TO -> String.join("; ", entry.accreditedTo());
            case NAME -> entry.name();
            case OFFICE -> entry.office();
            case SALUTATION -> entry.salutation();
            case ADDRESS -> String.join("\n", entry.address());
            case EMAIL -> entry.email();
            case PHONE -> entry.phone();
            case FAX -> entry.fax();
            case LANGUAGES -> String.join("; ", entry.languages());
            case CHECKED_ON -> checked == null ? "" : checked.day().toString();
            case CHECKED_BY -> checked == null ? "" : checked.by();
        };
    }
}
