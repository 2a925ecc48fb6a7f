package org.clarion.urgentactions.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A piece of a text with the words in it that were looked for. Templates escape its parts, and mark up themselves. */
public record MarkedText(List<Part> parts) {

    /** Stand around a word that was found; no text has them, for they are of Unicode's private use. */
    static final String START = "\uE000";

    static final String STOP = "\uE001";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d.]+");
    private static final Pattern FOUND =
            Pattern.compile(START + "(.*?)" + STOP + "|([\\p{L}\\p{M}\\d.]+)", Pattern.DOTALL);

    /** Some words. */
    public record Part(String words, boolean marked) {}

    /**
     * @param headline with the words that the database found between {@link #START} and {@link #STOP}
     * @param typed by whoever looks; what they typed is marked whatever its accents, also where the database does not say so
     */
    static MarkedText of(String headline, String typed) {
        var sought = WORD.matcher(typed)
                .results()
                .map(word -> PlainWord.of(word.group()))
                .toList();
        var parts = new ArrayList<Part>();
        int from = 0;
        for (var found : FOUND.matcher(headline).results().toList()) {
            var word = found.group(1) == null ? found.group(2) : found.group(1);
            if (found.group(1) != null || isSought(found, sought)) {
                add(parts, headline.substring(from, found.start()), false);
                add(parts, word, true);
                from = found.end();
            }
        }
        add(parts, headline.substring(from), false);
        return new MarkedText(List.copyOf(parts));
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    private static boolean isSought(MatchResult word, List<String> sought) {
        return sought.contains(PlainWord.of(word.group()));
    }

    private static void add(List<Part> parts, String words, boolean marked) {
        if (!words.isEmpty()) {
            parts.add(new Part(words.replace(START, "").replace(STOP, ""), marked));
        }
    }
}
