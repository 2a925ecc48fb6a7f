package org.clarion.actionreports.files;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cells that no spreadsheet takes for a formula, whoever wrote what stands in them. */
final class SafeCells {

    /** Tells spreadsheets that accents are written in UTF-8. */
    static final char MARK_OF_UTF_8 = '\uFEFF';

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private SafeCells() {}

    static List<String> of(List<@Nullable Object> values) {
        return values.stream().map(SafeCells::of).toList();
    }

    static String of(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** What stood in a cell before {@link #of(Object)} made it safe: our own files may come back. */
    static String asWritten(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && BEGINS_A_FORMULA.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}
