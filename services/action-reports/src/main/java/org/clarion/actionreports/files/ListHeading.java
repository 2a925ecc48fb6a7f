package org.clarion.actionreports.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.actionreports.files.ListFile.Reason;
import org.clarion.actionreports.files.ListFile.Unreadable;

/**
 * The line that names the columns, whatever titles and empty lines stand above it, and the separator by which it shows.
 *
 * @param line as an editor counts it
 */
record ListHeading(char separator, int line, List<String> names) {

    /** Titles take a few lines, no more. */
    private static final int LINES = 20;

    private static final String SEPARATORS = ",;\t";
    private static final int LONGEST_SHOWN = 120;

    /** What spreadsheets read and write above a list: by which sign its cells are parted. */
    private static final Pattern TELLS_SEPARATOR = Pattern.compile("(?i)\"?sep=([^\\p{Alnum}\" \\r\\n]?)\"?[;,\\s]*");

    /** The first with all columns that are needed; else the one with most that we know. */
    static ListHeading of(String text) throws Unreadable {
        return separators(text).stream()
                .flatMap(separator -> firstLines(text, separator).stream())
                .reduce((best, line) -> line.isBetterThan(best) ? line : best)
                .orElseThrow(() -> new Unreadable(Reason.EMPTY, ""));
    }

    Optional<Unreadable> fault() {
        if (names.stream().anyMatch(name -> name.contains(ListFile.END))) {
            return Optional.of(new Unreadable(Reason.BROKEN, Integer.toString(line)));
        }
        var missing = Stream.of(ListColumn.values())
                .filter(column -> column.needed() && !columns().contains(column))
                .map(ListColumn::title)
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Unreadable(Reason.COLUMNS_MISSING, missing, line, shown()));
    }

    private boolean isBetterThan(ListHeading other) {
        return isWhole() != other.isWhole()
                ? isWhole()
                : columns().size() > other.columns().size() && !other.isWhole();
    }

    private boolean isWhole() {
        return Stream.of(ListColumn.values()).filter(ListColumn::needed).allMatch(columns()::contains);
    }

    private List<ListColumn> columns() {
        return names.stream()
                .map(ListColumn::called)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private String shown() {
        var shown = names.stream().filter(name -> !name.isBlank()).collect(Collectors.joining(" · "));
        return shown.length() > LONGEST_SHOWN ? shown.substring(0, LONGEST_SHOWN) + "…" : shown;
    }

    /** The one that the file tells comes first; the others too, because people tell what is not so. */
    private static List<Character> separators(String text) {
        var told = TELLS_SEPARATOR.matcher(text.lines().findFirst().orElse(""));
        var first = told.matches() ? told.group(1) : "";
        return (first + SEPARATORS)
                .chars()
                .mapToObj(sign -> (char) sign)
                .distinct()
                .toList();
    }

    private static List<ListHeading> firstLines(String text, char separator) {
        var lines = new ArrayList<ListHeading>();
        try (var records = ListFile.records(text, separator).iterator()) {
            while (records.hasNext() && lines.size() < LINES) {
                var found = records.next();
                if (!ListFile.isEnd(found) && !isNothing(found)) {
                    lines.add(new ListHeading(separator, (int) found.getStartingLineNumber(), found.getFields()));
                }
            }
        } catch (CsvParseException broken) {
            return lines;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return lines;
    }

    private static boolean isNothing(CsvRecord found) {
        return found.getFields().stream().allMatch(String::isBlank)
                || found.getStartingLineNumber() == 1
                        && TELLS_SEPARATOR
                                .matcher(String.join("", found.getFields()))
                                .matches();
    }
}
