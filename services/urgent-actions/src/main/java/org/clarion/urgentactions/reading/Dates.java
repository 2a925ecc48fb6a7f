package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a date the ways sheets write it: January 9, 2024; 9 January 2024; 9 de enero de 2024; 9. Januar 2024; 2024-01-09. */
public final class Dates {

    private static final List<Locale> OTHERS = List.of(Locale.FRENCH, Locale.GERMAN, Locale.of("pt"), Locale.ITALIAN);
    // As the other languages shorten them; what would be a word of its own is left out.
    private static final Map<String, Integer> SHORTENED = Map.of(
            "janv", 1, "févr", 2, "fév", 2, "fev", 2, "avr", 4, "mai", 5, "juil", 7, "okt", 10, "déc", 12, "dez", 12);
    private static final Map<String, Month> MONTHS = months();
    private static final String MONTH = "(?<month>\\p{L}{3,10})\\.?";
    private static final String YEAR = "(?<year>\\d{4})";
    private static final List<Pattern> FORMS = List.of(
            form("(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})"),
            form("(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s+(?:of\\s+|de\\s+)?" + MONTH + ",?\\s+(?:del?\\s+)?"
                    + YEAR),
            form(MONTH + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+" + YEAR),
            form("(?<day>\\d{1,2})[/.](?<number>\\d{1,2})[/.]" + YEAR));

    private Dates() {}

    public static Optional<LocalDate> in(String text) {
        return FORMS.stream()
                .flatMap(form -> form.matcher(text).results())
                .map(Dates::date)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The text without its dates. */
    public static String without(String text) {
        var rest = text;
        for (var form : FORMS) {
            rest = form.matcher(rest).replaceAll(" ");
        }
        return rest;
    }

    private static Optional<LocalDate> date(MatchResult found) {
        var day = Integer.parseInt(found.group("day"));
        var year = Integer.parseInt(found.group("year"));
        var month = found.namedGroups().containsKey("month")
                ? MONTHS.get(found.group("month").toLowerCase(Locale.ROOT))
                : month(Integer.parseInt(found.group("number")));
        try {
            return month == null ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException thirtiethOfFebruary) {
            return Optional.empty();
        }
    }

    private static @Nullable Month month(int number) {
        return number >= 1 && number <= 12 ? Month.of(number) : null;
    }

    private static Pattern form(String form) {
        return Pattern.compile("(?<![\\d/.-])" + form + "(?!\\d)", CASE_INSENSITIVE | UNICODE_CASE);
    }

    private static Map<String, Month> months() {
        var months = new HashMap<String, Month>();
        for (var month : Month.values()) {
            for (var language : OTHERS) {
                months.put(name(month, language), month);
            }
            for (var language : List.of(Locale.ENGLISH, Locale.of("es"))) {
                months.put(name(month, language), month);
                months.put(name(month, language).substring(0, 3), month);
            }
        }
        months.putAll(Map.of("sept", Month.SEPTEMBER, "setiembre", Month.SEPTEMBER));
        SHORTENED.forEach((shortened, month) -> months.put(shortened, Month.of(month)));
        Map.copyOf(months).forEach((name, month) -> months.putIfAbsent(withoutAccents(name), month));
        return months;
    }

    // Capitals often come without their accents.
    private static String withoutAccents(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static String name(Month month, Locale language) {
        return month.getDisplayName(TextStyle.FULL, language).toLowerCase(Locale.ROOT);
    }
}
