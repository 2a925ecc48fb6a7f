package org.clarion.setting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** How everything looks that the house prints: paper, type, headings, tables, numbers of pages. A document's own style comes after it. */
final class PrintStyle {

    private static final String HEAD = "<head>";
    private static final String SIZE = "PAPER-SIZE";
    private static final String FAMILIES = "FONT-FAMILIES";

    private final String rules = read();

    /** The page, or its beginning, with the house's rules before its own. */
    String dress(String page, Paper paper, String families) {
        var head = page.indexOf(HEAD) + HEAD.length();
        return page.substring(0, head) + "<style>"
                + rules.replace(SIZE, paper.size()).replace(FAMILIES, families) + "</style>" + page.substring(head);
    }

    private static String read() {
        try (var file = Objects.requireNonNull(PrintStyle.class.getResourceAsStream("print.css"))) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("print.css", unreadable);
        }
    }
}
