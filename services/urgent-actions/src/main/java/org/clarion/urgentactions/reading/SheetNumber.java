package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clarion.contracts.Sheet;

/**
 * The number of a sheet in any of its spellings: "Second Urgent Action 106.23", "UA: 60/16", "219/06".
 *
 * @param series 0 when the sheet does not say which of its chain it is
 */
public record SheetNumber(int series, int counter, int year) {

    private static final String FIGURES = "(?<counter>\\d{1,4})\\s?[./]\\s?(?<year>\\d{4}|\\d{2})(?![\\d/])";
    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:urgent action|acción urgente|action urgente|ação urgente|eilaktion|ua|au)\\s*:?\\s*(?:no\\.?\\s*|nr\\.?\\s*|n\\.?[º°]\\s*|numéro:?\\s*|number:?\\s*|número:?\\s*)?"
                    + FIGURES,
            CASE_INSENSITIVE | UNICODE_CASE);
    private static final Pattern BARE = Pattern.compile("(?<![\\d./])" + FIGURES);
    private static final int WORDS_BEFORE = 40;
    private static final int WORDS_BEHIND = 20;

    /** As sheets print it: 106.23. */
    String printed() {
        return Sheet.numbered(counter, year);
    }

    /** The number a text names as one. */
    static Optional<SheetNumber> named(String text) {
        return NAMED.matcher(text).results().findFirst().map(found -> from(found, text));
    }

    /** A number as people type it into a field: "106.23", "106/2023", "Second Urgent Action 106.23". */
    public static Optional<SheetNumber> typed(String text) {
        return Stream.of(NAMED, BARE)
                .flatMap(form -> form.matcher(text).results().limit(1))
                .map(found -> from(found, text))
                .findFirst();
    }

    /** Where the number begins and ends in a text that names one. */
    static Optional<MatchResult> place(String text) {
        return NAMED.matcher(text).results().findFirst();
    }

    boolean isThatOf(SheetNumber other) {
        return counter == other.counter && year == other.year;
    }

    private static SheetNumber from(MatchResult found, String text) {
        return new SheetNumber(
                chain(found, text).series(), Integer.parseInt(found.group("counter")), fullYear(found.group("year")));
    }

    /** What the words around a number say of its place in the chain. */
    static Chain chain(MatchResult found, String text) {
        return Chain.of(text.substring(
                Math.max(0, found.start() - WORDS_BEFORE), Math.min(text.length(), found.end() + WORDS_BEHIND)));
    }

    // The first urgent action was in 1973, so two digits above 50 are the last century's.
    private static int fullYear(String year) {
        var figures = Integer.parseInt(year);
        return figures > 99 ? figures : figures > 50 ? 1900 + figures : 2000 + figures;
    }
}
