package org.clarion.actionreports.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.files.Imports.Faulty;
import org.clarion.pages.Reader;

/** The lines that were not counted, as a file to mend and hand in again. */
@RequestScoped
class FaultyLines {

    private static final int AT_ONCE = 1000;

    private final Imports imports;
    private final FileSpeech speech;
    private final SameNumbers sameNumbers;
    private final Reader reader;
    private final ReportsConfig config;

    FaultyLines(Imports imports, FileSpeech speech, SameNumbers sameNumbers, Reader reader, ReportsConfig config) {
        this.imports = imports;
        this.sameNumbers = sameNumbers;
        this.speech = speech;
        this.reader = reader;
        this.config = config;
    }

    /** Taken before the file is sent: then nobody knows the reader any more. */
    record Mending(FileWords words, String most, SpreadsheetSpeech spreadsheet) {

        String sentence(LineFault fault, String cell) {
            return spreadsheet
                    .sentence(fault.kind(), cell)
                    .orElseGet(() -> words.mend(fault.kind().name(), most));
        }

        String sentence(Faulty line) {
            return line.different()
                    ? words.mendDifferent()
                    : line.faults().stream()
                            .map(fault -> fault.column().title() + ": " + sentence(fault, line.cell(fault)))
                            .collect(Collectors.joining(" "));
        }
    }

    Mending words() {
        return new Mending(
                speech.words(),
                reader.number(config.mostPerLine()),
                new SpreadsheetSpeech(reader.words(MendingWords.class), sameNumbers.candidates()));
    }

    String number(int number) {
        return reader.number(number);
    }

    void write(Import one, Mending mending, OutputStream out) throws IOException {
        out.write(String.valueOf(SafeCells.MARK_OF_UTF_8).getBytes(StandardCharsets.UTF_8));
        var csv = CsvWriter.builder().fieldSeparator(one.separator().charAt(0)).build(out, StandardCharsets.UTF_8);
        var header = new ArrayList<>(
                Stream.of(ListColumn.values()).map(ListColumn::title).toList());
        header.add(mending.words().whatToMend());
        csv.writeRecord(header);
        int last = 0;
        for (var lines = imports.faulty(one.importId(), last, AT_ONCE);
                !lines.isEmpty();
                lines = imports.faulty(one.importId(), last, AT_ONCE)) {
            for (var line : lines) {
                csv.writeRecord(cells(line, mending));
            }
            last = lines.getLast().number();
        }
        csv.flush();
    }

    private static List<String> cells(Faulty line, Mending mending) {
        var cells = new ArrayList<>(line.cells().stream().map(SafeCells::of).toList());
        while (cells.size() < ListColumn.values().length) { // read before we knew the last columns
            cells.add("");
        }
        cells.add(mending.sentence(line));
        return cells;
    }
}
