package org.clarion.supporters.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.mail.Address;
import org.clarion.pages.Bundles;
import org.clarion.spreadsheets.FileColumn;
import org.clarion.spreadsheets.ListCsv;
import org.clarion.spreadsheets.SafeCell;
import org.clarion.typed.TypingWords;

/** The lines of a list that cannot be taken, each with what to mend, on the page and as a file to hand in again. */
@ApplicationScoped
class RefusedLines {

    private static final int AT_ONCE = 500;

    private final ListedPeople listed;

    RefusedLines(ListedPeople listed) {
        this.listed = listed;
    }

    /** A refused line: what stands in it, and what to mend. */
    record Refused(int number, List<String> cells, String mend) {

        /** What stands in it. */
        public String said() {
            return String.join(
                    " · ", cells.stream().filter(cell -> !cell.isBlank()).toList());
        }
    }

    List<Refused> shown(UUID listId, String language, int most) {
        return after(listId, 0, most, language);
    }

    /** What can be taken, and with which question beside it. */
    List<Refused> doubtful(UUID listId, String language, int most) {
        var typing = Bundles.of(TypingWords.class, language);
        return listed.doubtful(listId, most).stream()
                .map(person -> doubtful(person.line(), listed.read(person), typing))
                .toList();
    }

    private static Refused doubtful(int number, PersonLine line, TypingWords typing) {
        var question = line.meant().map(Address::value).map(typing::emailMeant);
        return new Refused(number, line.cells(), question.orElse(""));
    }

    List<String> pseudonyms(UUID listId) {
        return listed.pseudonyms(listId);
    }

    void write(UUID listId, String language, OutputStream out) throws IOException {
        out.write(String.valueOf(ListCsv.MARK_OF_UTF_8).getBytes(StandardCharsets.UTF_8));
        var csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        csv.writeRecord(Stream.concat(
                        Stream.of(PersonColumn.values()).map(FileColumn::title),
                        Stream.of(words(language).line(), words(language).mend()))
                .toList());
        int last = 0;
        for (var lines = portion(listId, last, language); !lines.isEmpty(); lines = portion(listId, last, language)) {
            for (var line : lines) {
                var cells =
                        new ArrayList<>(line.cells().stream().map(SafeCell::of).toList());
                cells.add(Integer.toString(line.number()));
                cells.add(line.mend());
                csv.writeRecord(cells);
            }
            last = lines.getLast().number();
        }
        csv.flush();
    }

    private List<Refused> portion(UUID listId, int last, String language) {
        return QuarkusTransaction.requiringNew().call(() -> after(listId, last, AT_ONCE, language));
    }

    private List<Refused> after(UUID listId, int last, int most, String language) {
        return listed.refused(listId, last, most).stream()
                .map(person -> refused(person, language))
                .toList();
    }

    private Refused refused(ListedPerson person, String language) {
        var line = listed.read(person);
        var typing = Bundles.of(TypingWords.class, language);
        var mend =
                switch (person.fault()) {
                    case EMAIL -> line.pasted().mistake(typing);
                    case NAME -> line.name().mistake(typing).orElse("");
                    case COUNTRY -> words(language).mendCountry();
                    case TWICE -> words(language).mendTwice();
                    case null -> "";
                };
        return new Refused(person.line(), line.cells(), mend);
    }

    private static ListWords words(String language) {
        return Bundles.of(ListWords.class, language);
    }
}
