package org.clarion.letters.writing.advice;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.clarion.letters.writing.LetterLanguage;
import org.clarion.letters.writing.WordList;
import org.clarion.letters.writing.Words;

/** Words that close an official's mind, by a list for each language. */
final class Tone {

    private static final int MOST = 4;
    private static final Map<LetterLanguage, List<String>> HARSH = read();

    private Tone() {}

    /** Those that stand in a text, as the list has them, with capitals forgiven. */
    static List<String> harsh(String text, LetterLanguage language) {
        var said = spaced(text);
        return HARSH.getOrDefault(language, List.of()).stream()
                .filter(word -> said.contains(spaced(word)))
                .limit(MOST)
                .toList();
    }

    private static String spaced(String text) {
        return " " + String.join(" ", Words.of(text).words()) + " ";
    }

    private static Map<LetterLanguage, List<String>> read() {
        var lists = new TreeMap<LetterLanguage, List<String>>();
        for (var line : WordList.of("harsh-words.txt")) {
            var colon = line.indexOf(':');
            lists.put(
                    LetterLanguage.of(line.substring(0, colon)),
                    Pattern.compile(",")
                            .splitAsStream(line.substring(colon + 1).toLowerCase(Locale.ROOT))
                            .map(String::strip)
                            .toList());
        }
        return Map.copyOf(lists);
    }
}
