package org.clarion.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server's first process, as its own note in the data directory names it. */
final class Postmaster {

    private Postmaster() {}

    /** The note survives a crash and its number may belong to someone else by now, so the name is checked too. */
    static Optional<ProcessHandle> of(Path data) {
        var note = data.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(note)) {
            return lines.findFirst()
                    .map(String::trim)
                    .map(Long::parseLong)
                    .flatMap(ProcessHandle::of)
                    .filter(Postmaster::isPostgres);
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    static boolean stop(Path data, Duration patience) {
        var process = of(data);
        process.ifPresent(found -> {
            askToEnd(found);
            if (!ended(found, patience)) {
                found.destroyForcibly();
                ended(found, patience);
            }
        });
        return process.isPresent();
    }

    /** An interrupt: a mere request to terminate would wait for every client to leave first. */
    private static void askToEnd(ProcessHandle postmaster) {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + postmaster.pid())
                    .start()
                    .waitFor();
        } catch (IOException noShell) {
            postmaster.destroy();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(false);
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
