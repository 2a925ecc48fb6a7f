package org.clarion.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders that lived for one test. */
final class Folders {

    private Folders() {}

    static void delete(Path folder) {
        try (var everything = Files.walk(folder)) {
            for (Path path : everything.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
