package org.clarion.letters.reviewing;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words taken out of a letter. Nobody puts words into its writer's mouth: what stays is what they wrote, in their order. */
final class Redaction {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private Redaction() {}

    /** Whether the one text is the other with nothing but words taken out; marks in their place are free. */
    static boolean onlyTakesAway(String original, String redacted) {
        var left = words(original).iterator();
        return words(redacted).stream().allMatch(word -> {
            while (left.hasNext()) {
                if (left.next().equals(word)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
