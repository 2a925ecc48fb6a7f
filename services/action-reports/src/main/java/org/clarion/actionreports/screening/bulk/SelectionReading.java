package org.clarion.actionreports.screening.bulk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.actionreports.screening.ScreeningWords;
import org.clarion.actionreports.screening.bulk.ReportSelection.Around;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.pages.Mistakes;
import org.clarion.typed.CountryList;
import org.jspecify.annotations.Nullable;

/** From what was typed to a selection, or to what should be mended. */
final class SelectionReading {

    private final Mistakes mistakes = new Mistakes();
    private final ScreeningWords say;

    SelectionReading(ScreeningWords say) {
        this.say = say;
    }

    Mistakes mistakes() {
        return mistakes;
    }

    void tooMany() {
        mistakes.add("from", say.mendTooMany());
    }

    /** Empty when something has to be mended. */
    Optional<ReportSelection> selection(SelectionForm typed) {
        var selection = new ReportSelection(
                read("finding", typed.finding(), UUID::fromString, say.mendChoice()),
                read("action", typed.action(), UUID::fromString, say.mendChoice()),
                read("origin", typed.origin(), Origin::valueOf, say.mendChoice()),
                read("channel", typed.channel(), Channel::valueOf, say.mendChoice()),
                read("judgement", typed.judgement(), Judgement::valueOf, say.mendChoice()),
                read("country", typed.country(), SelectionReading::country, say.mendCountry()),
                read("section", typed.section(), Function.identity(), ""),
                read("quantity", typed.quantity(), SelectionReading::positive, say.mendNumber()),
                read("from", typed.from(), SelectionReading::instant, say.mendTime()),
                read("until", typed.until(), SelectionReading::instant, say.mendTime()),
                new Around(
                        read("network", typed.network(), Function.identity(), ""),
                        read("domain", typed.domain(), text -> text.toLowerCase(Locale.ROOT), ""),
                        read("words", typed.words(), Function.identity(), ""),
                        read("within", typed.within(), SelectionReading::seconds, say.mendNumber())));
        if (selection.isEmpty() && !mistakes.any()) {
            mistakes.add("action", say.mendEverything());
        }
        return mistakes.any() ? Optional.empty() : Optional.of(selection);
    }

    /** What they are to become. */
    Optional<Judgement> mark(SelectionForm typed) {
        var mark = read("mark", typed.mark(), Judgement::valueOf, say.mendMark());
        if (mark == null || mark == Judgement.PENDING) {
            mistakes.add("mark", say.mendMark());
        }
        return Optional.ofNullable(mark);
    }

    private <T> @Nullable T read(String field, @Nullable String typed, Function<String, T> reading, String mend) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return reading.apply(typed.strip());
        } catch (IllegalArgumentException | DateTimeException odd) {
            mistakes.add(field, mend);
            return null;
        }
    }

    private static String country(String text) {
        return CountryList.read(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Integer positive(String text) {
        var number = seconds(text);
        if (number < 1) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    private static Integer seconds(String text) {
        var number = Integer.parseInt(text);
        if (number < 0) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    private static Instant instant(String text) {
        return LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }
}
