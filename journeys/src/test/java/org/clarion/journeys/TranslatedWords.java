package org.clarion.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** The words of our pages in one language, from where translators write them: a story need not be told anew when they mend one. */
record TranslatedWords(String language) {

    /** The beginning of a sentence, up to what is put into it; in English where nobody has translated it yet. */
    String of(String service, String bundle, String key) {
        return Stream.of("_" + language, "")
                .map(suffix ->
                        Path.of("../services", service, "src/main/resources/messages", bundle + suffix + ".properties"))
                .filter(Files::exists)
                .flatMap(TranslatedWords::lines)
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1)
                        .replaceFirst("\\{.*", "")
                        .strip())
                .findFirst()
                .orElseThrow();
    }

    String country(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.of(language));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
