package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The number of a sheet in any of its spellings: "Second Urgent Action 106.23", "UA: 60/16", "219/06".
 *
 * @param series 0 when the sheet does not say which of its chain it is
 */
public record SheetNumber(int series, int counter, int year) {

    private static final List<List<String>> ORDINALS = List.of(
            List.of("first", "1st", "primera"),
            List.of("second", "2nd", "segunda", "further information on"),
            List.of("third", "3rd", "tercera"),
            List.of("fourth", "4th", "cuarta"),
            List.of("fifth", "5th", "quinta"),
            List.of("sixth", "6th", "sexta"));
    private static final String FIGURES = "(?<counter>\\d{1,4})\\s?[./]\\s?(?<year>\\d{4}|\\d{2})(?!\\d)";
    private static final Pattern NAMED = Pattern.compile(
            "(?:(?<ordinal>first|second|third|fourth|fifth|sixth|[1-6](?:st|nd|rd|th)|primera|segunda|tercera|cuarta|quinta"
                    + "|sexta|further information on)\\s+)?(?:urgent action|acción urgente|ua|au)\\s*:?\\s*(?:no\\.?\\s*|number\\s*)?"
                    + FIGURES,
            CASE_INSENSITIVE | UNICODE_CASE);
    private static final Pattern BARE = Pattern.compile(FIGURES);

    static Optional<SheetNumber> in(Sections sheet) {
        return Stream.of(Section.NUMBER, Section.HEAD, Section.ACT, Section.TITLE, Section.SUMMARY)
                .map(sheet::text)
                .flatMap(text -> NAMED.matcher(text).results())
                .map(SheetNumber::from)
                .findFirst()
                .or(() -> typed(sheet.text(Section.NUMBER)));
    }

    /** A number as people type it into a field: "106.23", "106/2023", "Second Urgent Action 106.23". */
    public static Optional<SheetNumber> typed(String text) {
        return Stream.of(NAMED, BARE)
                .flatMap(form -> form.matcher(text).results().limit(1))
                .map(SheetNumber::from)
                .findFirst();
    }

    private static SheetNumber from(MatchResult found) {
        return new SheetNumber(
                found.namedGroups().containsKey("ordinal") ? series(found.group("ordinal")) : 0,
                Integer.parseInt(found.group("counter")),
                fullYear(found.group("year")));
    }

    private static int series(String ordinal) {
        if (ordinal == null) {
            return 0;
        }
        var word = ordinal.toLowerCase(Locale.ROOT);
        return 1
                + Math.max(
                        0,
                        ORDINALS.indexOf(ORDINALS.stream()
                                .filter(names -> names.contains(word))
                                .findFirst()
                                .orElse(ORDINALS.getFirst())));
    }

    // The first urgent action was in 1973, so two digits above 50 are the last century's.
    private static int fullYear(String year) {
        var figures = Integer.parseInt(year);
        return figures > 99 ? figures : figures > 50 ? 1900 + figures : 2000 + figures;
    }
}
