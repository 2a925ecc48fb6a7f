package org.clarion.localrun.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;

/**
 * How far the demo of this house has come, beside its databases and forgotten with them. The token of a form is noted
 * before the form is sent: sent again after a kill, it is the same form, and counts once.
 */
final class DemoNotes {

    private static final String DONE = "done";
    private static final String BEGAN = "began";

    private final Path file;
    private final Properties notes = new Properties();

    private DemoNotes(Path file) {
        this.file = file;
    }

    static DemoNotes in(Path file) throws IOException {
        var kept = new DemoNotes(file);
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                kept.notes.load(reader);
            }
        }
        return kept;
    }

    boolean isDone() {
        return notes.containsKey(DONE);
    }

    void done() {
        keep(DONE, "yes");
    }

    /** The first day of the house, today if none is noted yet: days are counted back from it, whenever we go on. */
    LocalDate began(LocalDate today) {
        return LocalDate.parse(noted(BEGAN).orElseGet(() -> keep(BEGAN, today.toString())));
    }

    Optional<String> noted(String name) {
        return Optional.ofNullable(notes.getProperty(name));
    }

    String keep(String name, String value) {
        notes.setProperty(name, value);
        var whole = file.resolveSibling(file.getFileName() + ".new");
        try (var writer = Files.newBufferedWriter(whole)) {
            notes.store(writer, null);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        move(whole);
        return value;
    }

    private void move(Path whole) {
        try {
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
