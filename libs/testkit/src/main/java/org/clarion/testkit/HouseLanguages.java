package org.clarion.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The languages of the house but English, which the others are translated from: as libs/typed has them. */
final class HouseLanguages {

    private static final Path LISTED =
            Path.of("../../libs/typed/src/main/resources/META-INF/microprofile-config.properties");

    private HouseLanguages() {}

    /** Those that supporters can choose. */
    static List<String> all() {
        return listed("quarkus.locales");
    }

    /** Those that staff can choose: everything is written in them. */
    static List<String> ofTheDesk() {
        return listed("clarion.languages.desk");
    }

    private static List<String> listed(String property) {
        var listed = new Properties();
        try (var text = Files.newBufferedReader(LISTED)) {
            listed.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Stream.of(listed.getProperty(property).split(","))
                .filter(language -> !language.equals(listed.getProperty("quarkus.default-locale")))
                .toList();
    }
}
