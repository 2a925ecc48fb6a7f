package org.clarion.actionreports.checking;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.ItemNames;
import org.clarion.actionreports.appeals.Appeal;
import org.clarion.actionreports.appeals.Appeals;
import org.clarion.actionreports.totals.Dimension;
import org.clarion.pages.Reader;

/** What was found, as the desk says it to this reader: officials, channels and countries by name. */
@RequestScoped
class FoundInWords {

    /** One line of the page. */
    record Line(UUID actionId, String title, String place, String told, String counted, Instant at) {}

    private final Appeals appeals;
    private final ItemNames names;
    private final Reader reader;

    FoundInWords(Appeals appeals, ItemNames names, Reader reader) {
        this.appeals = appeals;
        this.names = names;
        this.reader = reader;
    }

    Line of(Found found) {
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

    /** Nothing for what is no item of a dimension, as the number of reports. */
    private Optional<String> item(Appeal appeal, String place) {
        return EnumSet.allOf(Dimension.class).stream()
                .filter(dimension -> place.startsWith(dimension + " "))
                .map(dimension -> names.inFull(
                        appeal, dimension, place.substring(dimension.name().length() + 1)))
                .findFirst();
    }

    private String figures(String text) {
        return FiguresInText.read(text)
                .map(figures -> words().figures(
                                reader.number(figures.reported()),
                                reader.number(figures.verified()),
                                reader.number(figures.delivered())))
                .orElse(text);
    }

    private CheckingWords words() {
        return reader.language().equals("es")
                ? MessageBundles.get(CheckingWords.class, Localized.Literal.of("es"))
                : MessageBundles.get(CheckingWords.class);
    }
}
