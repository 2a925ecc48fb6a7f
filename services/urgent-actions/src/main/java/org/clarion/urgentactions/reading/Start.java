package org.clarion.urgentactions.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Where in a paste a sheet begins, and where a second one does: a web page is copied whole, with all its menus. */
final class Start {

    private static final int A_PARAGRAPH = 90;
    private static final int LINES_OF_A_SHEET = 6;
    private static final int LENGTH_OF_A_TITLE = 25;
    private static final int LONGEST_BANNER = 120;

    private Start() {}

    /** The line of the heading, or -1: the last one above the sheet's first paragraph, its labels and its letter. */
    static int of(List<String> lines) {
        var start = -1;
        var begun = false;
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (SheetSection.isHeading(line)) {
                if (start < 0 || !begun) {
                    start = at;
                    begun = false;
                }
            } else if (GreetingReading.opens(line)) {
                break;
            } else {
                begun |= start >= 0 && (line.length() >= A_PARAGRAPH || line.endsWith(":"));
            }
        }
        return start;
    }

    /** The line at which another action begins, or as many as there are. */
    static int ofTheSecond(List<String> lines) {
        var numbers = new HashSet<String>();
        var places = new HashSet<String>();
        var since = 0;
        var previous = false;
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var opening = SheetSection.openedBy(line);
            var another = opening.isEmpty() && !previous && isAnother(numbers, numberIn(line))
                    || !isInAnAddress(lines, at)
                            && opening.filter(label -> label.section() == SheetSection.COUNTRY)
                                    .filter(label -> isAnother(places, label.rest()))
                                    .isPresent();
            if (another && since >= LINES_OF_A_SHEET) {
                return headingAbove(lines, at);
            }
            since += line.isEmpty() ? 0 : 1;
            previous = line.isEmpty()
                    ? previous
                    : opening.filter(label -> label.section() == SheetSection.PREVIOUS)
                            .isPresent();
        }
        return lines.size();
    }

    // "Country: Peru" ends an address; a title stands below it where it begins an action.
    private static boolean isInAnAddress(List<String> lines, int at) {
        return at + 1 >= lines.size()
                || lines.get(at + 1).length() < LENGTH_OF_A_TITLE
                || ContactLines.isContact(lines.get(at + 1));
    }

    private static String numberIn(String line) {
        return Optional.of(line)
                .filter(banner -> banner.length() <= LONGEST_BANNER && !banner.endsWith("."))
                .flatMap(Banner::of)
                .flatMap(Banner::number)
                .map(number -> number.counter() + "." + number.year())
                .orElse("");
    }

    private static boolean isAnother(HashSet<String> seen, String one) {
        return !one.isBlank() && seen.add(one) && seen.size() > 1;
    }

    private static int headingAbove(List<String> lines, int at) {
        return at > 0 && SheetSection.isHeading(lines.get(at - 1)) ? at - 1 : at;
    }
}
