package org.clarion.mail;

import java.util.stream.Collectors;

/**
 * Plain text in lines of 72 signs at most, which a mail program that knows {@code format=flowed} (RFC 3676) joins again to
 * the width of its window; any other shows them as they are. A link is never broken.
 */
final class FlowedText {

    static final String TYPE = "text/plain; charset=UTF-8; format=flowed";

    private static final int WIDTH = 72;
    private static final String SIGNATURE = "-- ";

    private FlowedText() {}

    static String of(String text) {
        return text.lines().map(FlowedText::line).collect(Collectors.joining("\n"));
    }

    private static String line(String line) {
        if (line.equals(SIGNATURE)) {
            return line;
        }
        var rest = line.stripTrailing(); // a blank at the end would join the next line to it
        var lines = new StringBuilder();
        for (int at = end(rest); at >= 0; at = end(rest)) {
            lines.append(stuffed(rest.substring(0, at))).append(" \n");
            rest = rest.substring(at + 1);
        }
        return lines.append(stuffed(rest)).toString();
    }

    /** Where the line breaks: the last blank that leaves it short enough, or else the first; -1 where it stays whole. */
    private static int end(String line) {
        if (line.codePointCount(0, line.length()) <= WIDTH) {
            return -1;
        }
        int words = line.length() - line.stripLeading().length();
        int last = line.lastIndexOf(' ', line.offsetByCodePoints(0, WIDTH));
        return last > words ? last : line.indexOf(' ', Math.max(words, line.offsetByCodePoints(0, WIDTH)));
    }

    /** A blank that whoever reads takes away again: so that no line looks like a quotation, nor like the next mail. */
    private static String stuffed(String line) {
        return line.startsWith(" ") || line.startsWith(">") || line.startsWith("From ") ? " " + line : line;
    }
}
