package org.clarion.urgentactions.reading;

import java.util.ArrayList;
import java.util.List;

/** Puts lines that a page or a mail broke in the middle of a sentence together again. */
public final class Paragraphs {

    // Below this a line end is taken as meant: a greeting, a heading, a name under a letter.
    private static final int SHORT = 60;

    private Paragraphs() {}

    public static String of(List<String> lines) {
        var paragraphs = new ArrayList<StringBuilder>();
        var open = false;
        for (var line : lines) {
            if (open && !SheetSections.isBullet(line) && !line.isEmpty()) {
                paragraphs.getLast().append(' ').append(line);
            } else if (!line.isEmpty()) {
                paragraphs.add(new StringBuilder(line));
            }
            open = line.length() >= SHORT && !line.matches(".*[.!?:][”\"’)]?");
        }
        return String.join("\n\n", paragraphs);
    }
}
