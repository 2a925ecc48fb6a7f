package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a line where a second label begins: "Fax: 1  Email: 2" is two, "X / Twitter: @x" and "Private fax: 1" are one. */
final class LinePieces {

    private static final Pattern INNER = Pattern.compile(
            "(?:[\\s,;|/]|\\.(?=\\s))+(?=(?:e-?mail|correo|courriel|fax|tel|tél|teléfono|telephone|phone|mobile|twitter|x/twitter|instagram|facebook|salutation|website"
                    + "|web)\\.?\\s*:)",
            CASE_INSENSITIVE | UNICODE_CASE);

    private LinePieces() {}

    static List<String> of(String line) {
        var pieces = new ArrayList<String>();
        var from = 0;
        var inner = INNER.matcher(line);
        while (inner.find()) {
            var before = line.substring(from, inner.start()).strip();
            if (!before.isEmpty() && !ContactLabel.isWords(before)) {
                pieces.add(before);
                from = inner.end();
            }
        }
        pieces.add(line.substring(from).strip());
        return pieces;
    }
}
