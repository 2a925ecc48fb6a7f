package org.clarion.setting;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The letters with a mark that Unicode writes as two signs, such as Guaraní g̃. Our fonts hold each of them ready, in the
 * private use area: who sets the page puts marks nowhere by itself.
 */
record MarkedLetters(List<String> letters, Map<String, String> places) implements PrivateSigns {

    private static final char FIRST = '\uE000';
    private static final Pattern MARKED = Pattern.compile("\\P{M}\\p{M}+");
    /** Signs that no reader sees: where a line may break, which way text runs. Joiners stay after Arabic letters, which are placed by now. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cf}&&[^\\u200C\\u200D]]+|(?<![\\uE000-\\uF8FF])[\\u200C\\u200D]+");

    /** In the order in which the fonts hold them, one a line. */
    static MarkedLetters of(String resource) {
        var letters = FontFiles.lines(resource);
        return new MarkedLetters(
                letters,
                IntStream.range(0, letters.size())
                        .boxed()
                        .collect(Collectors.toMap(letters::get, MarkedLetters::place)));
    }

    private static String place(int index) {
        return String.valueOf((char) (FIRST + index));
    }

    @Override
    public String placed(String text) {
        var seen =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        return MARKED.matcher(seen).replaceAll(found -> places.getOrDefault(found.group(), found.group()));
    }

    @Override
    public String said(char c) {
        return isPlace(c) ? letters.get(c - FIRST) : String.valueOf(c);
    }

    @Override
    public boolean isPlace(char c) {
        return c >= FIRST && c < FIRST + letters.size();
    }
}
