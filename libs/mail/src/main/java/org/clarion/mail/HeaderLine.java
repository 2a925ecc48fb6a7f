package org.clarion.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** A text made fit to stand in a header. */
final class HeaderLine {

    /** Persian and Indian names need the joiners between two letters; nowhere else do they say anything. */
    private static final String IDLE_JOINER = "(?<![\\p{L}\\p{M}])[\\u200C\\u200D]|[\\u200C\\u200D](?!\\p{L})";
    /** Control characters, line and paragraph separators, invisible format characters, halves of surrogate pairs. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("(?:[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Cn}&&[^\\u200C\\u200D]]|" + IDLE_JOINER + ")+");
    /** What would make a name look like another sender's address. All else is encoded, and means nothing to a parser. */
    private static final Pattern OF_AN_ADDRESS = Pattern.compile("[<>@]+");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 .,;:!'/+-]*");
    private static final Pattern ANY_LINE_END = Pattern.compile("\\R");
    private static final Pattern UNWANTED_IN_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

    /** 75 characters less "=?UTF-8?B?" and "?=", in base64 of whole bytes. */
    private static final int BYTES_OF_A_WORD = 45;

    private HeaderLine() {}

    /** One printable line of at most so many characters. */
    static String of(String text, int longest) {
        var line = BLANKS.matcher(UNPRINTABLE.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest)).strip();
    }

    /** A line that holds no address; quotes, commas and brackets of a name stay. */
    static String name(String text, int longest) {
        return of(OF_AN_ADDRESS.matcher(text).replaceAll(" "), longest);
    }

    /** A text of many lines whose line ends are all the same. Lone CRs are what mail smuggling is made of. */
    static String text(String text) {
        return isHarmless(text) ? text : harmless(text);
    }

    /** Nearly every text is, and a mailing asks a hundred thousand times. */
    private static boolean isHarmless(String text) {
        return text.chars()
                .allMatch(c -> c == '\n'
                        || c == '\t'
                        || c >= ' ' && c < '\u007F'
                        || c >= '\u00A0' && c != '\u2028' && c != '\u2029' && !Character.isSurrogate((char) c));
    }

    private static String harmless(String text) {
        return UNWANTED_IN_TEXT
                .matcher(ANY_LINE_END.matcher(text).replaceAll("\n"))
                .replaceAll("");
    }

    /** The line as it travels: itself if it is plain, else encoded words of RFC 2047, none of which splits a letter. */
    static String encoded(String line) {
        if (PLAIN.matcher(line).matches() && line.length() <= BYTES_OF_A_WORD) {
            return line;
        }
        return String.join("\r\n ", words(line));
    }

    private static List<String> words(String line) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        line.codePoints().forEach(c -> {
            var letter = Character.toString(c);
            if (bytes(word + letter).length > BYTES_OF_A_WORD) {
                words.add(encodedWord(word.toString()));
                word.setLength(0);
            }
            word.append(letter);
        });
        words.add(encodedWord(word.toString()));
        return words;
    }

    private static String encodedWord(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes(text)) + "?=";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
