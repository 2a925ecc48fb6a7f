package org.clarion.localrun.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The demo's words, which stand in files of their own. */
final class DemoWords {

    private DemoWords() {}

    static Properties in(String file) {
        try (var stream = DemoWords.class.getResourceAsStream("/demo/" + file + ".properties")) {
            var words = new Properties();
            words.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
