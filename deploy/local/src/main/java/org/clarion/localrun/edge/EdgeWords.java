package org.clarion.localrun.edge;

import java.awt.ComponentOrientation;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the edge says in one language, from {@code messages/edge*.properties}: a language is there when its file is. */
record EdgeWords(String language, Properties sentences) {

    static final EdgeWords ENGLISH = read("en", "messages/edge.properties").orElseThrow();

    private static final ConcurrentMap<String, Optional<EdgeWords>> TRANSLATED = new ConcurrentHashMap<>();
    private static final int LONGEST_CODE = 3;

    /** In the language chosen by hand, else the first of those a browser asks for that has a file, else in English. */
    static EdgeWords best(@Nullable String chosen, @Nullable String accepted) {
        return Stream.concat(Stream.ofNullable(chosen), wishes(accepted))
                .flatMap(language -> in(language).stream())
                .findFirst()
                .orElse(ENGLISH);
    }

    static Optional<EdgeWords> in(String language) {
        if (language.equals(ENGLISH.language())) {
            return Optional.of(ENGLISH);
        }
        // Anybody may ask for anything: no more is looked for, and kept, than there are codes of languages.
        return language.length() <= LONGEST_CODE && language.chars().allMatch(c -> c >= 'a' && c <= 'z')
                ? TRANSLATED.computeIfAbsent(language, code -> read(code, "messages/edge_" + code + ".properties"))
                : Optional.empty();
    }

    String of(String key) {
        return sentences.getProperty(key);
    }

    String direction() {
        return ComponentOrientation.getOrientation(Locale.of(language)).isLeftToRight() ? "ltr" : "rtl";
    }

    private static Stream<String> wishes(@Nullable String accepted) {
        try {
            return accepted == null
                    ? Stream.empty()
                    : Locale.LanguageRange.parse(accepted).stream().map(range -> Locale.forLanguageTag(range.getRange())
                            .getLanguage());
        } catch (IllegalArgumentException notAHeaderWeCanRead) {
            return Stream.empty();
        }
    }

    private static Optional<EdgeWords> read(String language, String file) {
        try (var text = EdgeWords.class.getClassLoader().getResourceAsStream(file)) {
            if (text == null) {
                return Optional.empty();
            }
            var sentences = new Properties();
            sentences.load(new InputStreamReader(text, StandardCharsets.UTF_8));
            return Optional.of(new EdgeWords(language, sentences));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
