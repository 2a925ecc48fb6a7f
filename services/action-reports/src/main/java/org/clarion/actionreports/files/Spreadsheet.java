package org.clarion.actionreports.files;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What spreadsheets do to cells by themselves: what of it can be read safely, and what it probably was otherwise. */
final class Spreadsheet {

    private static final Pattern TEXT_FORMULA = Pattern.compile("=\"((?:[^\"]|\"\")*)\"");
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,9})[.,]0{1,2}");
    private static final Pattern TIME =
            Pattern.compile("(.*\\d)(?:\\s+|T)\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?:\\s?[AaPp]\\.?\\s?[Mm]\\.?)?");

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:[.,'’\\h]\\d{3})+");
    private static final Pattern BROKEN_NUMBER = Pattern.compile("\\d+[.,]\\d+");
    private static final Pattern SHORTENED =
            Pattern.compile("[+-]?\\d{1,3}(?:[.,]\\d+E\\+?|E\\+)\\d{1,3}", Pattern.CASE_INSENSITIVE);

    private static final Pattern ZERO_LOST =
            Pattern.compile("(?:[AU]{2}\\s*)?(\\d{1,4}[.,]\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_AND_FIGURES = Pattern.compile("(\\p{L}{3,12})\\.?[-\\s/.]+(\\d{4}|\\d{1,2})");
    private static final Pattern FIGURES_AND_MONTH = Pattern.compile("(\\d{1,2})[-\\s/.]+(\\p{L}{3,12})\\.?");
    private static final Pattern WHOLE_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-\\d{1,2}");
    private static final Pattern ANY_DAY = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}");
    private static final Pattern DAY_NUMBER = Pattern.compile("([3-6]\\d{4})(?:[.,]\\d+)?");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2}([/.-])\\d{1,2}\\2)(\\d{2})");

    /** Day 1 was 1 January 1900, and a 29 February 1900 that never was is counted too. */
    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);

    private static final int LETTERS = 3;
    private static final Map<String, Month> MONTHS = Stream.of("en", "es", "fr", "de", "pt")
            .map(Locale::of)
            .flatMap(language -> Stream.of(Month.values())
                    .map(month -> Map.entry(beginning(month.getDisplayName(TextStyle.FULL, language)), month)))
            .filter(month -> !month.getKey().equals("jui")) // juin or juillet
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));

    private Spreadsheet() {}

    /** {@code ="UA 58/26"} keeps a text from becoming a number, and says that text. */
    static String withoutFormula(String cell) {
        var formula = TEXT_FORMULA.matcher(cell);
        return formula.matches() ? formula.group(1).replace("\"\"", "\"").strip() : cell;
    }

    /** 3.0 is 3; what stands before three figures may be thousands, and is left alone. */
    static String asWhole(String cell) {
        var whole = WHOLE.matcher(cell);
        return whole.matches() ? whole.group(1) : cell;
    }

    static String withoutTime(String cell) {
        var timed = TIME.matcher(cell);
        return timed.matches() ? timed.group(1).strip() : cell;
    }

    /** What a spreadsheet probably made of an action's number. */
    static Optional<LineFault.Kind> ofAction(String cell) {
        if (madeADate(cell)) {
            return Optional.of(LineFault.Kind.MADE_A_DATE);
        }
        return ZERO_LOST.matcher(cell).matches() ? Optional.of(LineFault.Kind.ZERO_LOST) : Optional.empty();
    }

    static Optional<LineFault.Kind> ofNumber(String cell) {
        if (THOUSANDS.matcher(cell).matches()) {
            return Optional.of(LineFault.Kind.THOUSANDS);
        }
        if (isShortened(cell)) {
            return Optional.of(LineFault.Kind.SHORTENED);
        }
        return BROKEN_NUMBER.matcher(cell).matches() ? Optional.of(LineFault.Kind.NOT_WHOLE) : Optional.empty();
    }

    static Optional<LineFault.Kind> ofDay(String cell) {
        if (DAY_NUMBER.matcher(cell).matches()) {
            return Optional.of(LineFault.Kind.DAY_NUMBER);
        }
        return SHORT_YEAR.matcher(withoutTime(cell)).matches()
                ? Optional.of(LineFault.Kind.SHORT_YEAR)
                : Optional.empty();
    }

    /** 4.68769E+14: of a long number only the first figures are left. */
    static boolean isShortened(String cell) {
        return SHORTENED.matcher(cell).matches();
    }

    /** What it probably was; empty where that cannot be known. */
    static String proposal(LineFault.Kind kind, String cell) {
        return switch (kind) {
            case MADE_A_DATE -> numberBehindDate(cell);
            case ZERO_LOST -> cell.replace(',', '.').replaceAll("[^\\d.]", "") + "0";
            case THOUSANDS -> cell.replaceAll("\\D", "");
            case DAY_NUMBER -> day(cell).toString();
            case SHORT_YEAR -> withWholeYear(withoutTime(cell));
            default -> "";
        };
    }

    private static boolean madeADate(String cell) {
        var plain = withoutTime(cell);
        return !numberBehindDate(cell).isEmpty()
                || ANY_DAY.matcher(plain).matches()
                || WHOLE_DAY.matcher(plain).matches();
    }

    private static String numberBehindDate(String cell) {
        var plain = withoutTime(cell);
        var written = found(MONTH_AND_FIGURES, plain)
                .flatMap(parts -> number(parts.group(1), parts.group(2)))
                .or(() -> found(FIGURES_AND_MONTH, plain).flatMap(parts -> number(parts.group(2), parts.group(1))))
                .or(() ->
                        found(WHOLE_DAY, plain).map(parts -> number(Integer.parseInt(parts.group(2)), parts.group(1))));
        return written.or(() -> DAY_NUMBER.matcher(cell).matches()
                        ? Optional.of(number(
                                day(cell).getMonthValue(),
                                String.valueOf(day(cell).getYear())))
                        : Optional.empty())
                .orElse("");
    }

    private static Optional<MatchResult> found(Pattern form, String text) {
        var found = form.matcher(text);
        return found.matches() ? Optional.of(found.toMatchResult()) : Optional.empty();
    }

    private static Optional<String> number(String month, String year) {
        return Optional.ofNullable(MONTHS.get(beginning(month))).map(known -> number(known.getValue(), year));
    }

    private static String number(int counter, String year) {
        return "%d/%02d".formatted(counter, Integer.parseInt(year) % 100);
    }

    private static LocalDate day(String cell) {
        return DAY_NOUGHT.plusDays(Integer.parseInt(cell.split("[.,]")[0]));
    }

    private static String withWholeYear(String day) {
        var parts = SHORT_YEAR.matcher(day);
        return parts.matches() ? parts.group(1) + "20" + parts.group(3) : day;
    }

    private static String beginning(String month) {
        var plain = ListColumn.plain(month);
        return plain.substring(0, Math.min(LETTERS, plain.length()));
    }
}
