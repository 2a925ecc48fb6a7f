package org.clarion.localrun.mail;

import java.util.Locale;

/** Joins the lines of a text whose sender says that they may be joined ({@code format=flowed}, RFC 3676), as mail programs do. */
final class FlowedLines {

    private static final String SIGNATURE = "-- ";

    private FlowedLines() {}

    /** The text as it was before it was broken into lines; unchanged where its type says nothing of that. */
    static String joined(String contentType, String text) {
        if (!contentType.toLowerCase(Locale.ROOT).contains("format=flowed")) {
            return text;
        }
        var joined = new StringBuilder();
        text.lines()
                .map(line -> line.startsWith(" ") ? line.substring(1) : line)
                .forEach(line -> joined.append(line).append(line.endsWith(" ") && !line.equals(SIGNATURE) ? "" : "\n"));
        return joined.toString();
    }
}
