package org.clarion.localrun.watching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Notes on disk of which process is which part, for later commands and for after an accident. */
public final class Notes {

    private final Path folder;

    public Notes(Path folder) {
        this.folder = folder;
    }

    public void remember(String part, ProcessHandle process) {
        try {
            Files.writeString(file(part), process.pid() + "\n");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    public void forget(String part) {
        try {
            Files.deleteIfExists(file(part));
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    /** A process number is given out again after a while, so the command line must say whose it is. */
    public Optional<ProcessHandle> processOf(String part, String mark) {
        return number(part)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .commandLine()
                        .map(line -> line.contains(mark))
                        .orElse(false));
    }

    /** From now on it is not started again when it ends, until it is given back. */
    public void lend(String part) {
        try {
            Files.writeString(loan(part), "");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    public void giveBack(String part) {
        try {
            Files.deleteIfExists(loan(part));
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    /** Somebody works on this part and runs it by hand, or wants it away for the time being. */
    public boolean isLent(String part) {
        return Files.exists(loan(part));
    }

    private Optional<Long> number(String part) {
        try {
            return Optional.of(Long.parseLong(Files.readString(file(part)).strip()));
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private Path file(String part) {
        return folder.resolve(part + ".pid");
    }

    private Path loan(String part) {
        return folder.resolve(part + ".lent");
    }
}
