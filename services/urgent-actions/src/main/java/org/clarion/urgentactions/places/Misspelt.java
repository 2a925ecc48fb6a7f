package org.clarion.urgentactions.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the countries a word was probably meant for, by optimal string alignment: "Columbia", "Venezuala", "M?xico". */
final class Misspelt {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M} ?\\uFFFD'-]");
    private static final Pattern LOST_LETTER = Pattern.compile("[?\\uFFFD]");
    private static final int LONG = 9;
    private static final int SHORT = 5;

    // Said for the whole, but a place elsewhere too: good enough for a question.
    private static final Map<String, String> PARTS = Map.of("papua", "PG", "saudi", "SA", "trinidad", "TT");

    private Misspelt() {}

    /** The countries whose names are nearest to these words; none when the words are a name, or like none. */
    static Set<String> near(String words) {
        var word = SIGNS.matcher(CountryNames.folded(words)).replaceAll(" ").strip();
        var lost = LOST_LETTER.matcher(word).find();
        if (CountryNames.CODES.containsKey(word) || word.length() < SHORT - 1 || word.length() < SHORT && !lost) {
            return Set.of();
        }
        var allowed = word.length() >= LONG ? 2 : 1;
        var nearest = new HashSet<String>();
        for (var name : names()) {
            if (Math.abs(name.getKey().length() - word.length()) > allowed) {
                continue;
            }
            var distance = distance(word, name.getKey());
            if (distance < allowed) {
                nearest.clear();
                allowed = distance;
            }
            if (distance <= allowed) {
                nearest.add(name.getValue());
            }
        }
        return nearest;
    }

    private static List<Map.Entry<String, String>> names() {
        var names = new ArrayList<>(CountryNames.CODES.entrySet());
        names.removeIf(name ->
                name.getValue().equals(CountryNames.NONE) || name.getKey().length() < SHORT - 1);
        names.addAll(PARTS.entrySet());
        return names;
    }

    private static int distance(String one, String other) {
        var table = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : cheapest(table, one, other, i, j);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int cheapest(int[][] table, String one, String other, int i, int j) {
        var same = one.charAt(i - 1) == other.charAt(j - 1);
        var least = Math.min(Math.min(table[i - 1][j], table[i][j - 1]) + 1, table[i - 1][j - 1] + (same ? 0 : 1));
        var swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }
}
