package org.clarion.letters.sending;

import java.util.stream.Collectors;

/** Plain text in lines that every mail program shows as they are. */
final class Wrapped {

    private static final int WIDTH = 72;

    private Wrapped() {}

    static String text(String text) {
        return text.lines().map(Wrapped::line).collect(Collectors.joining("\n"));
    }

    private static String line(String line) {
        var wrapped = new StringBuilder();
        var width = 0;
        for (var word : line.split(" ")) {
            var length = word.codePointCount(0, word.length());
            if (width > 0 && width + 1 + length > WIDTH) {
                wrapped.append('\n');
                width = 0;
            } else if (!wrapped.isEmpty()) {
                wrapped.append(' ');
                width++;
            }
            wrapped.append(word);
            width += length;
        }
        return wrapped.toString();
    }
}
