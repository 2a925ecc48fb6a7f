package org.clarion.letters.reviewing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** Words of threats and insults, a list for each language: {@code hold-words.properties}. Whole words, without case and accents. */
final class HoldWords {

    private static final Properties LISTS = read();

    private HoldWords() {}

    /** Whether a text in this language holds one; a language without a list holds none. */
    static boolean isIn(String text, HoldReason kind, String language) {
        return Optional.ofNullable(LISTS.getProperty(kind.name().toLowerCase(Locale.ROOT) + "." + language))
                .map(list -> Pattern.compile("(?<![\\p{L}\\p{N}])(" + plain(list) + ")(?![\\p{L}\\p{N}])"))
                .filter(words -> words.matcher(plain(text)).find())
                .isPresent();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static Properties read() {
        var lists = new Properties();
        var name = "/org/clarion/letters/reviewing/hold-words.properties";
        try (var file =
                new InputStreamReader(Objects.requireNonNull(HoldWords.class.getResourceAsStream(name)), UTF_8)) {
            lists.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lists;
    }
}
