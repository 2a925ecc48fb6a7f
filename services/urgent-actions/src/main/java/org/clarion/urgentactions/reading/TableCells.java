package org.clarion.urgentactions.reading;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts the cells of a table's row, which tabs part when it is copied, into one line: "Index", "AMR 45/…" is a label and its value. */
final class TableCells {

    private static final Pattern TABS = Pattern.compile("[ \\u00a0]*\\t[\\t \\u00a0]*");
    private static final Pattern OPEN = Pattern.compile(".*[:：]|" + "(?:[·•●▪‣∙*–—-]|\\d{1,2}[.)])");
    private static final int LONGEST_LABEL = 80;

    private TableCells() {}

    static String joined(String line) {
        if (line.indexOf('\t') < 0) {
            return line;
        }
        var cells =
                Arrays.stream(TABS.split(line)).filter(cell -> !cell.isBlank()).toList();
        if (cells.size() < 2) {
            return String.join("", cells);
        }
        var first = cells.getFirst();
        var rest = cells.stream().skip(1).collect(Collectors.joining("  "));
        if (OPEN.matcher(first.strip()).matches()) {
            return first + " " + rest;
        }
        return isLabel(first.strip()) ? first.stripTrailing() + ": " + rest : first + "  " + rest;
    }

    private static boolean isLabel(String cell) {
        return cell.length() <= LONGEST_LABEL
                && (SheetSection.openedBy(cell + ":").isPresent()
                        || ContactLabel.of(cell + ":").isPresent());
    }
}
