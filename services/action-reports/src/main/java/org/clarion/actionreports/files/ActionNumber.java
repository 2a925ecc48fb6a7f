package org.clarion.actionreports.files;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clarion.actionreports.sheets.SheetNumbers;
import org.clarion.contracts.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * An action's number as people write it: UA 58/26, 58.26, UA: 58/2026, Second UA 58/26, 58.26 second.
 *
 * @param series which sheet of its chain; 0 where that is not said
 */
record ActionNumber(int counter, int year, int series) {

    /** As {@link ListColumn#plain} leaves them. */
    private static final List<List<String>> ORDINALS = List.of(
            List.of("first", "1st", "primera"),
            List.of("second", "2nd", "segunda"),
            List.of("third", "3rd", "tercera"),
            List.of("fourth", "4th", "cuarta"),
            List.of("fifth", "5th", "quinta"),
            List.of("sixth", "6th", "sexta"),
            List.of("seventh", "7th", "septima"),
            List.of("eighth", "8th", "octava"),
            List.of("ninth", "9th", "novena"),
            List.of("tenth", "10th", "decima"));

    private static final String ORDINAL =
            ORDINALS.stream().flatMap(List::stream).collect(Collectors.joining("|", "(", ")"));

    private static final Pattern WRITTEN = Pattern.compile("(?:" + ORDINAL
            + "\\s+)?(?:urgent action|accion urgente|ua|au)?[:\\s]*(\\d{1,4})\\s*[/.,]\\s*(\\d{4}|\\d{2})(?:[\\s,(]+"
            + ORDINAL + "\\)?)?");

    private static final int BEFORE = 1;
    private static final int COUNTER = 2;
    private static final int YEAR = 3;
    private static final int BEHIND = 4;

    /** As files say it and read it again: "UA 58/26", "Second UA 58/26". */
    static String of(Sheet sheet) {
        return SheetNumbers.inEnglish(sheet);
    }

    static Optional<ActionNumber> read(String written) {
        var found = WRITTEN.matcher(plain(written));
        return found.matches()
                ? Optional.of(new ActionNumber(
                        Integer.parseInt(found.group(COUNTER)),
                        Integer.parseInt(found.group(YEAR)) % 100,
                        Math.max(series(found.group(BEFORE)), series(found.group(BEHIND)))))
                : Optional.empty();
    }

    private static String plain(String written) {
        return ListColumn.withoutAccents(written).toLowerCase(Locale.ROOT).strip();
    }

    private static int series(@Nullable String ordinal) {
        return ordinal == null
                ? 0
                : IntStream.rangeClosed(1, ORDINALS.size())
                        .filter(series -> ORDINALS.get(series - 1).contains(ordinal))
                        .findFirst()
                        .orElse(0);
    }

    boolean isOf(Sheet sheet) {
        return sheet.counter() == counter && sheet.year() % 100 == year && (series == 0 || series == sheet.series());
    }
}
