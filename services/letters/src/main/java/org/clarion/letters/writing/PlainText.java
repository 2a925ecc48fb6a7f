package org.clarion.letters.writing;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people type, made harmless without changing what a reader sees. */
public final class PlainText {

    /** Between two letters a joiner shapes both, as in Persian; at the end of a word it says nothing. */
    private static final Pattern IDLE_JOINER =
            Pattern.compile("(?<=^|\\s)[\\u200C\\u200D]+|[\\u200C\\u200D]+(?=\\s|$)");

    private static final int SOFT_HYPHEN = 0xAD;
    private static final int ZERO_WIDTH_SPACE = 0x200B;

    private PlainText() {}

    /** Several lines: line breaks are {@code \n}, and nothing is left that no letter or XML page can hold. */
    public static String lines(@Nullable String typed) {
        return clean(typed).replaceAll("\\n{3,}", "\n\n").strip();
    }

    /** One line, so that it can stand in a header or an address. */
    public static String line(@Nullable String typed) {
        return clean(typed).replaceAll("\\s+", " ").strip();
    }

    /** The parts between empty lines. */
    public static List<String> paragraphs(String text) {
        return Stream.of(text.split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private static String clean(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        var text = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("\\R", "\n")
                .replace('\t', ' ');
        var seen = text.codePoints()
                .filter(PlainText::stands)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return IDLE_JOINER.matcher(seen).replaceAll("");
    }

    private static boolean stands(int codePoint) {
        if (codePoint == '\n') {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            // Overrides turn what is read against what is written; joiners and marks are needed by living scripts.
            case Character.FORMAT ->
                codePoint != SOFT_HYPHEN
                        && codePoint != ZERO_WIDTH_SPACE
                        && (codePoint < 0x202A || (codePoint > 0x202E && codePoint != 0xFEFF));
            default -> true;
        };
    }
}
