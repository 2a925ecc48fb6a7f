package org.clarion.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever goes to a type by its name arrives at once. */
class NamesTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @Test
    void aNameIsBorneByOneType() throws IOException {
        try (var files = Files.walk(ROOT)) {
            var places = files.filter(NamesTest::isOurs)
                    .collect(Collectors.groupingBy(file -> file.getFileName().toString()));

            assertThat(places).hasSizeGreaterThan(500);
            assertThat(places.values().stream().filter(same -> same.size() > 1)).isEmpty();
        }
    }

    /** A listener is called after what it hears, in each service that hears it. */
    private static boolean isOurs(Path file) {
        var path = ROOT.relativize(file).toString();
        return path.contains("src/main/java/")
                && path.endsWith(".java")
                && !path.endsWith("package-info.java")
                && !path.endsWith("Listener.java")
                && Stream.of("target/", ".clarion/", "node_modules/").noneMatch(path::contains);
    }
}
