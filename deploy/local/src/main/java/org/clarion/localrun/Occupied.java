package org.clarion.localrun;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The sign on the door: one run per folder. The system takes it down itself when the launcher is killed. */
final class Occupied {

    private Occupied() {}

    static FileLock by(Home home, Ports ports) throws IOException {
        var channel = FileChannel.open(sign(home), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new CannotStart(
                    "Clarion is running already: %s\n./clarion status shows its parts, ./clarion down stops it."
                            .formatted(ports(home).orElse(ports).address()));
        }
        Files.writeString(launcher(home), ProcessHandle.current().pid() + "\n" + ports.first() + "\n");
        return lock;
    }

    /** The launcher of this folder, if it still holds the lock. */
    static Optional<ProcessHandle> holder(Home home) throws IOException {
        if (isFree(home)) {
            return Optional.empty();
        }
        return line(home, 0).map(Long::parseLong).flatMap(ProcessHandle::of);
    }

    static Optional<Ports> ports(Home home) throws IOException {
        return line(home, 1).map(Integer::parseInt).map(Ports::new);
    }

    /** Where the databases of a running house are reached, with {@code %s} for the name of one. */
    static String server(Home home) throws IOException {
        var ports = ports(home);
        if (ports.isEmpty() || holder(home).isEmpty()) {
            throw new CannotStart("Clarion is not running here. ./clarion up starts it.");
        }
        return "jdbc:postgresql://127.0.0.1:%d/%%s?user=postgres"
                .formatted(ports.get().of(Port.DATABASE));
    }

    private static boolean isFree(Home home) throws IOException {
        if (!Files.exists(sign(home))) {
            return true;
        }
        try (var channel = FileChannel.open(sign(home), StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock != null;
        }
    }

    private static Optional<String> line(Home home, int place) throws IOException {
        if (!Files.exists(launcher(home))) {
            return Optional.empty();
        }
        return Files.readAllLines(launcher(home)).stream().skip(place).findFirst();
    }

    private static Path sign(Home home) {
        return home.run().resolve("lock");
    }

    private static Path launcher(Home home) {
        return home.run().resolve("launcher");
    }
}
