package org.clarion.letters.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A list of words beside the classes: one entry a line, {@code #} before what is said about it. */
public final class WordList {

    private WordList() {}

    /** The lines of a file beside this class; none where there is no such file. */
    public static List<String> of(String file) {
        try (var found = WordList.class.getResourceAsStream(file)) {
            return found == null
                    ? List.of()
                    : new String(found.readAllBytes(), UTF_8)
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
