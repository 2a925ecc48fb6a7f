package org.clarion.spreadsheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list (CSV) as it came: its lines by our columns, whichever sign parts its cells.
 *
 * @param leftOut columns that we do not know; what stands in them is not kept
 */
public record CsvList<C extends Enum<C> & FileColumn>(List<FileLine<C>> lines, List<String> leftOut) {

    /** Of a directory: what is real fits in several times over. */
    public static final int LARGEST = 1024 * 1024;

    private static final int MOST_LINES = 5_000;

    private static final String SEPARATORS = ",;\t";

    /** Stands behind the last line; no file has it inside. Where a quotation mark is never closed, it is swallowed. */
    private static final String END = "\0";

    /** Why a file is no list. */
    public enum NoList {
        EMPTY,
        TOO_LARGE,
        NO_TEXT,
        COLUMNS_MISSING,
        COLUMN_TWICE,
        BROKEN,
        TOO_MANY
    }

    /** It cannot be read as a list; says why. */
    public static final class UnreadableList extends Exception {

        private static final long serialVersionUID = 1;

        private final NoList reason;
        private final String detail;

        public UnreadableList(NoList reason, String detail) {
            super(reason.name());
            this.reason = reason;
            this.detail = detail;
        }

        public NoList reason() {
            return reason;
        }

        /** The columns or the line it is about. */
        public String detail() {
            return detail;
        }
    }

    /** A line by our columns; one that the file has not is empty. */
    public record FileLine<C extends Enum<C> & FileColumn>(int number, Map<C, String> cells) {

        public String cell(C column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** What is written in a file, whatever the letters it is written in. */
    public static String text(byte[] content) throws UnreadableList {
        return text(content, LARGEST);
    }

    /** The same of a file that may have so many bytes. */
    public static String text(byte[] content, int largest) throws UnreadableList {
        if (content.length > largest) {
            throw new UnreadableList(NoList.TOO_LARGE, "");
        }
        var text = Decoded.of(content);
        if (text.contains(END)) { // a spreadsheet's own format, a picture
            throw new UnreadableList(NoList.NO_TEXT, "");
        }
        if (text.isBlank()) {
            throw new UnreadableList(NoList.EMPTY, "");
        }
        return text;
    }

    public static <C extends Enum<C> & FileColumn> CsvList<C> read(String text, Class<C> columns)
            throws UnreadableList {
        return read(text, columns, MOST_LINES);
    }

    /** The same of a list that may have so many lines below the names of its columns. */
    public static <C extends Enum<C> & FileColumn> CsvList<C> read(String text, Class<C> columns, int mostLines)
            throws UnreadableList {
        var records = records(text, columns);
        if (records.isEmpty()) {
            throw new UnreadableList(NoList.EMPTY, "");
        }
        var leftOut = new ArrayList<String>();
        var places = places(records.getFirst().getFields(), columns, leftOut);
        var lines = records.stream()
                .skip(1)
                .filter(record -> record.getFields().stream().anyMatch(cell -> !cell.isBlank()))
                .map(record -> line(record, columns, places))
                .toList();
        if (lines.size() > mostLines) {
            throw new UnreadableList(NoList.TOO_MANY, "");
        }
        return new CsvList<>(lines, leftOut);
    }

    private static <C extends Enum<C> & FileColumn> FileLine<C> line(
            CsvRecord record, Class<C> columns, Map<C, Integer> places) {
        var cells = new EnumMap<C, String>(columns);
        places.forEach((column, place) -> {
            if (place < record.getFieldCount()) {
                cells.put(
                        column,
                        SafeCell.asWritten(record.getField(place).strip()).replaceAll("\r\n?", "\n"));
            }
        });
        return new FileLine<>((int) record.getStartingLineNumber(), cells);
    }

    private static <C extends Enum<C> & FileColumn> Map<C, Integer> places(
            List<String> names, Class<C> columns, List<String> leftOut) throws UnreadableList {
        var places = new EnumMap<C, Integer>(columns);
        for (int place = 0; place < names.size(); place++) {
            var name = names.get(place).strip();
            var column = FileColumn.called(columns, name);
            if (column.isPresent() && places.put(column.get(), place) != null) {
                throw new UnreadableList(NoList.COLUMN_TWICE, name);
            }
            if (column.isEmpty() && !name.isEmpty()) {
                leftOut.add(name);
            }
        }
        var missing = Arrays.stream(columns.getEnumConstants())
                .filter(column -> column.isNeeded() && !places.containsKey(column))
                .map(FileColumn::title)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new UnreadableList(NoList.COLUMNS_MISSING, missing);
        }
        return places;
    }

    private static <C extends Enum<C> & FileColumn> List<CsvRecord> records(String text, Class<C> columns)
            throws UnreadableList {
        var found = new ArrayList<CsvRecord>();
        try (var records = CsvReader.builder()
                .fieldSeparator(separator(text, columns))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(text + "\n" + END)
                .iterator()) {
            while (records.hasNext()) {
                found.add(records.next());
            }
        } catch (CsvParseException broken) {
            throw new UnreadableList(NoList.BROKEN, lineAfter(found));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (!found.getLast().getField(0).equals(END)) {
            throw new UnreadableList(
                    NoList.BROKEN, Long.toString(found.getLast().getStartingLineNumber()));
        }
        return found.subList(0, found.size() - 1);
    }

    private static String lineAfter(List<CsvRecord> found) {
        return found.isEmpty() ? "1" : Long.toString(found.getLast().getStartingLineNumber() + 1);
    }

    /** The sign by which most of our columns show in the first line. */
    private static <C extends Enum<C> & FileColumn> char separator(String text, Class<C> columns) {
        var heading = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return (char) SEPARATORS
                .chars()
                .boxed()
                .max(Comparator.comparingLong(sign -> known(heading, (char) sign.intValue(), columns)))
                .orElse((int) ',')
                .intValue();
    }

    private static <C extends Enum<C> & FileColumn> long known(String heading, char separator, Class<C> columns) {
        return Stream.of(heading.split("\\Q" + separator + "\\E"))
                .filter(name ->
                        FileColumn.called(columns, name.replace("\"", "")).isPresent())
                .count();
    }
}
