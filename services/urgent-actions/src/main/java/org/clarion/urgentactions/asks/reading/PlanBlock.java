package org.clarion.urgentactions.asks.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of a plan's text: lines that belong together.
 *
 * @param line the number of its first line, from 1
 * @param row whether it is a row of a table of asks, or the head of one
 */
record PlanBlock(int line, List<String> lines, boolean row) {

    PlanBlock {
        lines = List.copyOf(lines);
    }

    /** Its words in one line; what a hyphen parted stays parted by the hyphen alone. */
    String text() {
        return joined(lines);
    }

    static String joined(List<String> lines) {
        var text = new StringBuilder();
        for (var line : lines) {
            boolean parted = text.length() > 1
                    && text.charAt(text.length() - 1) == '-'
                    && Character.isLetter(text.charAt(text.length() - 2));
            if (!text.isEmpty() && !parted) {
                text.append(' ');
            }
            text.append(line);
        }
        return text.toString().strip().replaceAll("\\s+", " ");
    }

    /** A line that stands alone as headings do: short, and no sentence. */
    boolean isHeading() {
        var text = text();
        return lines.size() <= 2
                && text.length() <= 140
                && Character.isUpperCase(text.codePointAt(0))
                && !text.matches(".*[.;:,]");
    }

    /** The paragraphs of a text: blank lines part them, and so do pages, numbers, bullets and rows of tables. */
    static List<PlanBlock> of(String text) {
        var blocks = new ArrayList<PlanBlock>();
        var open = new ArrayList<String>();
        int first = 0;
        boolean table = false;
        for (var line : PlanPrint.read(text)) {
            table = isInTable(line.text(), table);
            var words = PlanMarks.plain(line.text());
            if (!open.isEmpty() && (words.isEmpty() || table || parts(line.text(), words, open.getLast()))) {
                blocks.add(new PlanBlock(first, open, false));
                open.clear();
            }
            if (table && !words.isEmpty()) {
                blocks.add(new PlanBlock(line.number(), List.of(line.text()), true));
            } else if (!words.isEmpty()) {
                first = open.isEmpty() ? line.number() : first;
                open.add(words);
            }
        }
        if (!open.isEmpty()) {
            blocks.add(new PlanBlock(first, open, false));
        }
        return blocks;
    }

    /** A table begins with its head, and ends with the first line that is no row. */
    private static boolean isInTable(String line, boolean before) {
        return PlanTable.headed(line).isPresent()
                || before && (line.isBlank() || PlanTable.cells(line).size() > 1);
    }

    /** The same as a paragraph: a row that has not as many cells as its head. */
    PlanBlock asParagraph() {
        return new PlanBlock(line, lines.stream().map(PlanMarks::plain).toList(), false);
    }

    private static boolean parts(String line, String words, String before) {
        return PlanMarks.number(words) > 0
                || PlanMarks.isBullet(words)
                || PlanMarks.isMarkedHeading(words)
                || PlanMarks.chapter(words).isPresent()
                || PlanMarks.section(words).isPresent()
                || PlanMarks.chapter(before).isPresent()
                || Character.isUpperCase(words.codePointAt(0))
                        && AskLead.of(words).isPresent()
                || startsPage(line, before)
                || isIndented(line) && before.matches(".*[.;]");
    }

    // The text of a PDF shows a new page by one blank before its first line.
    private static boolean startsPage(String line, String before) {
        return line.matches(" [^ \\p{javaLowerCase}].*") && before.matches(".*[.;:]");
    }

    private static boolean isIndented(String line) {
        return line.matches(" {3,}\\p{javaUpperCase}.*");
    }
}
