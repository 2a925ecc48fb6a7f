package org.clarion.actionreports.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A file of reports as it came: in which letters and with which separator it is written, and what is in it. */
final class ListFile {

    /** It cannot be read as a list; says why. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Reason reason;
        private final transient String detail;
        private final int line;
        private final transient String saw;

        Unreadable(Reason reason, String detail) {
            this(reason, detail, 1, "");
        }

        Unreadable(Reason reason, String detail, int line, String saw) {
            super(reason.name());
            this.reason = reason;
            this.detail = detail;
            this.line = line;
            this.saw = saw;
        }

        /** In which line the names of the columns were looked for. */
        int line() {
            return line;
        }

        /** What stood there. */
        String saw() {
            return saw;
        }

        Reason reason() {
            return reason;
        }

        /** The columns that are missing, or the line that cannot be read. */
        String detail() {
            return detail;
        }
    }

    enum Reason {
        EMPTY,
        NO_TEXT,
        COLUMNS_MISSING,
        COLUMN_TWICE,
        BROKEN
    }

    /** Stands behind the last line; no file has it inside. Where a quotation mark is never closed, it is swallowed. */
    static final String END = "\0";

    private final Charset charset;
    private final char separator;
    private final Map<ListColumn, Integer> places = new EnumMap<>(ListColumn.class);
    private final List<String> leftOut = new ArrayList<>();
    private final Iterator<CsvRecord> records;
    private long last = 1;
    private boolean ended;

    private ListFile(byte[] content) throws Unreadable {
        this.charset = charset(content);
        var text = text(content, charset);
        var heading = ListHeading.of(text);
        this.separator = heading.separator();
        this.records = records(text, separator).iterator();
        readHeader(heading);
    }

    static CsvReader<CsvRecord> records(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(text + "\n" + END);
    }

    static ListFile read(byte[] content) throws Unreadable {
        return new ListFile(content);
    }

    Charset charset() {
        return charset;
    }

    char separator() {
        return separator;
    }

    /** Columns we do not know. What stands in them is not kept. */
    List<String> leftOut() {
        return leftOut;
    }

    /** A line as it stands in the file. */
    record Raw(int number, List<String> cells) {}

    /** The next lines, at most so many; none at the end. */
    List<Raw> next(int most) throws Unreadable {
        var lines = new ArrayList<Raw>();
        try {
            while (lines.size() < most && !ended) {
                if (!records.hasNext()) {
                    throw new Unreadable(Reason.BROKEN, Long.toString(last));
                }
                var found = records.next();
                ended = isEnd(found);
                if (!ended) {
                    last = found.getStartingLineNumber();
                    var cells = cells(found);
                    if (!cells.stream().allMatch(String::isEmpty)) {
                        lines.add(new Raw((int) last, cells));
                    }
                }
            }
            return lines;
        } catch (CsvParseException broken) {
            throw new Unreadable(Reason.BROKEN, Long.toString(last + 1));
        }
    }

    static boolean isEnd(CsvRecord found) {
        return found.getField(0).equals(END);
    }

    private List<String> cells(CsvRecord found) {
        return Stream.of(ListColumn.values())
                .map(column -> places.getOrDefault(column, -1))
                .map(place -> place < 0 || place >= found.getFieldCount() ? "" : found.getField(place))
                .map(cell -> Spreadsheet.withoutFormula(SafeCells.asWritten(cell.strip())))
                .toList();
    }

    /** What stands above it is nobody's report. */
    private void readHeader(ListHeading heading) throws Unreadable {
        var fault = heading.fault();
        if (fault.isPresent()) {
            throw fault.get();
        }
        try {
            for (long line = 0; line < heading.line() && records.hasNext(); last = line) {
                line = records.next().getStartingLineNumber();
            }
        } catch (CsvParseException broken) {
            throw new Unreadable(Reason.BROKEN, Integer.toString(heading.line()));
        }
        readHeader(heading.names());
    }

    private void readHeader(List<String> names) throws Unreadable {
        for (int place = 0; place < names.size(); place++) {
            var name = names.get(place).strip();
            var column = ListColumn.called(name);
            if (column.isEmpty() || isSaidBetter(name, names)) {
                leftOut.add(name);
            } else if (places.put(column.get(), place) != null) {
                throw new Unreadable(Reason.COLUMN_TWICE, name);
            }
        }
        leftOut.removeIf(String::isEmpty);
    }

    /** Our own files have the action's id and, beside it, its number. */
    private static boolean isSaidBetter(String name, List<String> names) {
        return name.equals(Export.ACTION_NUMBER) && names.contains(Export.ACTION);
    }

    /** UTF-8 when it can be; else what spreadsheets of before write in the part of the world that the letters look like. */
    private static Charset charset(byte[] content) throws Unreadable {
        for (var one : content) {
            if (one == 0) { // a spreadsheet's own format, a picture, UTF-16
                throw new Unreadable(Reason.NO_TEXT, "");
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException other) {
            return LettersOfBefore.in(content);
        }
    }

    private static String text(byte[] content, Charset charset) {
        var text = new String(content, charset);
        return !text.isEmpty() && text.charAt(0) == SafeCells.MARK_OF_UTF_8 ? text.substring(1) : text;
    }
}
