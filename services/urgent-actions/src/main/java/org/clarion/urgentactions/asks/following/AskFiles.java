package org.clarion.urgentactions.asks.following;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.clarion.spreadsheets.SafeCell;
import org.clarion.urgentactions.asks.Ask;

/** The asks of a plan to take along: as a table (CSV, RFC 4180), with no cell that is a formula. */
final class AskFiles {

    private static final String MARK_OF_UTF_8 = "\uFEFF";

    private AskFiles() {}

    static String csv(List<Ask> asks) {
        var text = new StringWriter();
        text.append(MARK_OF_UTF_8);
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    "place",
                    "chapter",
                    "chapter_title",
                    "section",
                    "section_title",
                    "people",
                    "number",
                    "kind",
                    "addressee",
                    "ask",
                    "status",
                    "status_since");
            asks.forEach(ask -> csv.writeRecord(cells(ask)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> cells(Ask ask) {
        return Stream.of(
                        ask.place(),
                        ask.chapter(),
                        ask.chapterTitle(),
                        ask.section(),
                        ask.sectionTitle(),
                        ask.people(),
                        ask.number(),
                        ask.kind(),
                        ask.addressee(),
                        ask.words(),
                        ask.status(),
                        Objects.requireNonNullElse(ask.statusSince(), ""))
                .map(cell -> SafeCell.of(cell.toString()))
                .toList();
    }
}
