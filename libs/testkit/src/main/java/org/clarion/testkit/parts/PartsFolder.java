package org.clarion.testkit.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import org.clarion.embedded.EmbeddedDatabase;

/** Where the parts of one build lie, and where their server says how it is reached. */
record PartsFolder(Path path) {

    private static final String BEFORE_THE_PID =
            "clarion-parts-%s-".formatted(System.getProperty("user.name").replaceAll("\\W", "_"));
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static PartsFolder of(Path parent, Build build) {
        return new PartsFolder(parent.resolve(BEFORE_THE_PID + build.process().pid()));
    }

    Path database() {
        return path.resolve("database");
    }

    Path log() {
        return path.resolve("server.log");
    }

    interface Deed<T> {
        T run() throws IOException;
    }

    /** Whoever finds the door closed opens it while the others wait. */
    <T> T alone(Deed<T> deed) throws IOException {
        Files.createDirectories(path);
        var sign = path.resolve("door.lock");
        try (var channel = FileChannel.open(sign, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // Closing the channel gives the lock back.
            channel.lock();
            return deed.run();
        }
    }

    /** The server's port, if one was ever told; it may be gone. */
    Optional<Integer> door() throws IOException {
        return Files.exists(doorFile()) ? Optional.of(Integer.valueOf(Files.readString(doorFile()))) : Optional.empty();
    }

    void tellDoor(int port) throws IOException {
        var written = Files.writeString(path.resolve("door.new"), String.valueOf(port));
        Files.move(written, doorFile(), StandardCopyOption.ATOMIC_MOVE);
    }

    void forgetDoor() throws IOException {
        Files.deleteIfExists(doorFile());
    }

    /** Ends what a server that was killed left running, here and for builds that are gone, and forgets their data. */
    void clearLeftOvers() throws IOException {
        try (var folders = Files.newDirectoryStream(path.getParent(), BEFORE_THE_PID + "*")) {
            for (var folder : folders) {
                if (folder.equals(path)) {
                    forgetData();
                } else if (isOfAGoneBuild(folder)) {
                    new PartsFolder(folder).forgetAll();
                }
            }
        }
    }

    void forgetData() {
        EmbeddedDatabase.stopLeftOver(database(), PATIENCE);
        delete(database());
    }

    void forgetAll() {
        forgetData();
        delete(path);
    }

    private static boolean isOfAGoneBuild(Path folder) {
        var pid = folder.getFileName().toString().substring(BEFORE_THE_PID.length());
        return pid.matches("\\d{1,18}") && Build.of(Long.parseLong(pid)).isEmpty();
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var everything = Files.walk(folder)) {
            for (Path file : everything.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    private Path doorFile() {
        return path.resolve("door");
    }
}
