package org.clarion.setting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The letters with a mark that Unicode writes as two signs, such as Guaraní g̃. Our fonts hold each of them ready, in the
 * private use area: who sets the page puts marks nowhere by itself.
 */
record MarkedLetters(List<String> letters, Map<String, String> places) {

    private static final char FIRST = '\uE000';
    private static final Pattern MARKED = Pattern.compile("\\P{M}\\p{M}+");
    /** Signs that no reader sees: where a line may break, which way text runs. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    /** In the order in which the fonts hold them, one a line. */
    static MarkedLetters of(String resource) {
        var file = Objects.requireNonNull(MarkedLetters.class.getResourceAsStream(resource), resource);
        try (var lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            var letters = lines.lines().toList();
            return new MarkedLetters(
                    letters,
                    IntStream.range(0, letters.size())
                            .boxed()
                            .collect(Collectors.toMap(letters::get, MarkedLetters::place)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    private static String place(int index) {
        return String.valueOf((char) (FIRST + index));
    }

    /** The text as our fonts have it. */
    String placed(String text) {
        var seen =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        return MARKED.matcher(seen).replaceAll(found -> places.getOrDefault(found.group(), found.group()));
    }

    boolean anyPlacedIn(String text) {
        return text.chars().anyMatch(c -> isPlace((char) c));
    }

    /** What such a place says; anything else says itself. */
    String said(char c) {
        return isPlace(c) ? letters.get(c - FIRST) : String.valueOf(c);
    }

    private boolean isPlace(char c) {
        return c >= FIRST && c < FIRST + letters.size();
    }
}
