package org.clarion.actionreports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Metrics on dashboards, keys in environments, groups at the broker, tables in backups, paths in bookmarks: rooms move
 * and classes are renamed, these stay. A new name gets a line in {@code outside-names.txt}; one that goes is a change for
 * the changelog.
 */
class OutsideNamesTest {

    @Test
    void everyNameThatOthersLeanOnIsStillThere() throws IOException {
        var found = OutsideNames.withLibs().all();
        assertAll(pinned().entrySet().stream()
                .map(kind -> () ->
                        assertThat(found.get(kind.getKey())).as(kind.getKey()).containsAll(kind.getValue())));
    }

    @Test
    void everyNameOfThisServiceIsPinned() throws IOException {
        var pinned = pinned();
        assertAll(OutsideNames.ofThisService().all().entrySet().stream()
                .map(kind -> () ->
                        assertThat(pinned.get(kind.getKey())).as(kind.getKey()).containsAll(kind.getValue())));
    }

    private static Map<String, TreeSet<String>> pinned() throws IOException {
        var pinned = new TreeMap<String, TreeSet<String>>();
        try (var file = OutsideNamesTest.class.getResourceAsStream("/outside-names.txt")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            for (var section : text.split("\n\n")) {
                var lines = section.strip().split("\n");
                pinned.computeIfAbsent(lines[0].replace("# ", ""), none -> new TreeSet<>())
                        .addAll(List.of(lines).subList(1, lines.length));
            }
        }
        return pinned;
    }
}
