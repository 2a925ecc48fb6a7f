package org.clarion.typed;

import java.util.regex.Pattern;

/** Signs that nobody sees, which come along when something is pasted. */
public final class UnseenSigns {

    // Format characters, but not the Arabic ones that are seen; and fillers and joiners that Unicode files elsewhere.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\u034F\\u115F\\u1160\\u2800\\u3164\\uFFA0"
            + "&&[^\\u0600-\\u0605\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u200C\\u200D]]");

    /** Persian and Indian words are joined and parted by these, between two letters; nowhere else do they say anything. */
    private static final Pattern IDLE_JOINER =
            Pattern.compile("(?<![\\p{L}\\p{M}])[\\u200C\\u200D]+|[\\u200C\\u200D]+(?!\\p{L})");

    private static final Pattern JOINER = Pattern.compile("[\\u200C\\u200D]");

    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t]+");

    private UnseenSigns() {}

    /** The text without them; a joiner between two letters stays. */
    public static String removed(String text) {
        return IDLE_JOINER.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll("");
    }

    /** The text without any of them, for what has no use for joiners. */
    public static String allRemoved(String text) {
        return JOINER.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll("");
    }

    /** Blanks of every kind are one ordinary blank, and none around it. Line ends are no blanks. */
    public static String plainBlanks(String text) {
        var plain = BLANKS.matcher(text).replaceAll(" ");
        return plain.substring(
                plain.startsWith(" ") ? 1 : 0,
                plain.length() > 1 && plain.endsWith(" ") ? plain.length() - 1 : plain.length());
    }

    /** A sign as a sentence can show it: itself, or its number if nobody would see it. */
    public static String shown(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> "U+%04X".formatted(sign);
            default -> Character.toString(sign);
        };
    }
}
