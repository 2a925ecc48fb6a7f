package org.clarion.urgentactions.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.urgentactions.reading.Doubt;
import org.clarion.urgentactions.reading.Oddity;
import org.clarion.urgentactions.reading.PasteKind;
import org.clarion.urgentactions.reading.SheetKinds;
import org.clarion.urgentactions.reading.SheetReader;
import org.clarion.urgentactions.reading.SheetReading;
import org.clarion.urgentactions.sheets.Draft;
import org.jspecify.annotations.Nullable;

/** Makes a draft of what was pasted, and remembers at which fields it is in doubt. */
@ApplicationScoped
class Pasting {

    private final SheetReader reader;
    private final Clock clock;

    Pasting(SheetReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    Draft draft(String paste) {
        return draft(read(paste)).as(SheetKinds.in(paste));
    }

    /** What a paste is, if it is no sheet. */
    PasteKind kindOf(String paste) {
        return reader.kindOf(paste);
    }

    /** The doubts of a reading, but only at fields nobody has touched since. */
    Map<String, List<Oddity>> doubts(@Nullable String paste, DraftForm form, Locale reader) {
        if (paste == null) {
            return Map.of();
        }
        var reading = read(paste);
        var asRead = DraftForm.of(draft(reading), reader);
        return reading.doubts().stream()
                .map(doubt -> new Doubt(inForm(doubt.field(), reading), doubt.about()))
                .filter(doubt -> asRead.get(doubt.field()).equals(form.get(doubt.field()))
                        && (!doubt.field().equals("targets") || asRead.targets().equals(form.targets())))
                .collect(Collectors.groupingBy(Doubt::field, Collectors.mapping(Doubt::about, Collectors.toList())));
    }

    List<String> leftOver(@Nullable String paste) {
        return paste == null ? List.of() : read(paste).leftOver();
    }

    private static String inForm(String field, SheetReading reading) {
        return DraftForm.TEXT_PARTS.contains(field) ? reading.language() + "." + field : field;
    }

    private SheetReading read(String paste) {
        return reader.read(paste, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private static Draft draft(SheetReading reading) {
        var text = new SheetText(
                reading.title(),
                reading.summary(),
                reading.points(),
                reading.sampleLetter(),
                reading.background(),
                null);
        return new Draft(
                reading.series(),
                reading.counter(),
                reading.year(),
                reading.aiIndex(),
                reading.country(),
                reading.zone(),
                reading.subjects(),
                reading.targets(),
                reading.preferredLanguages(),
                reading.ownLanguageOk(),
                reading.actUntil(),
                reading.previous(),
                reading.language(),
                Map.of(reading.language(), text));
    }
}
