package org.clarion.actionreports.checking;

import jakarta.enterprise.context.RequestScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.journal.totals.Dimension;
import org.clarion.actionreports.journal.totals.ItemNames;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.pages.Reader;

/** What was found, as the desk says it to this reader: officials, channels and countries by name. */
@RequestScoped
class FoundInWords {

    /** One line of the page. */
    record Line(UUID actionId, String title, String place, String told, String counted, Instant at) {}

    private final ActionSheets appeals;
    private final ItemNames names;
    private final Reader reader;

    FoundInWords(ActionSheets appeals, ItemNames names, Reader reader) {
        this.appeals = appeals;
        this.names = names;
        this.reader = reader;
    }

    Line of(FoundDifference found) {
        var appeal = appeals.of(found.actionId());
        return new Line(
                found.actionId(),
                appeal.map(known -> known.text(reader.language()).title())
                        .orElseGet(() -> found.actionId().toString()),
                appeal.flatMap(known -> item(known, found.place())).orElseGet(() -> words().placeOf(found.place())),
                figures(found.difference().told()),
                figures(found.difference().counted()),
                found.at());
    }

    /** Nothing for what is no item of a dimension, as the number of reports, or an item that cannot be. */
    private Optional<String> item(ActionSheet appeal, String place) {
        var words = place.split(" ", 2);
        try {
            return Optional.of(names.inFull(appeal, Dimension.valueOf(words[0]), words[1]));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException odd) {
            return Optional.empty();
        }
    }

    /** Three totals, or one number. */
    private String figures(String text) {
        return FiguresInText.read(text)
                .map(figures -> words().figures(
                                reader.number(figures.reported()),
                                reader.number(figures.verified()),
                                reader.number(figures.delivered())))
                .orElseGet(() -> text.matches("\\d{1,18}") ? reader.number(Long.parseLong(text)) : text);
    }

    private CheckingWords words() {
        return reader.words(CheckingWords.class);
    }
}
