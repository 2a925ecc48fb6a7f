package org.clarion.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Unpacking the server's programs: one process at a time, and over again when an earlier one was cut short. */
final class Unpacking {

    private static final String FINISHED = ".exists";

    private Unpacking() {}

    @FunctionalInterface
    interface Deed<T> {
        T run() throws IOException;
    }

    static synchronized <T> T alone(Path working, Deed<T> deed) throws IOException {
        var sign = working.resolve("unpacking.lock");
        try (var channel = FileChannel.open(sign, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // Closing the channel gives the lock back.
            channel.lock();
            clearUnfinished(working);
            return deed.run();
        }
    }

    private static void clearUnfinished(Path working) throws IOException {
        try (var programs = Files.newDirectoryStream(working, "PG-*")) {
            for (Path unpacked : programs) {
                if (Files.isDirectory(unpacked) && !Files.exists(unpacked.resolve(FINISHED))) {
                    Folders.delete(unpacked);
                }
            }
        }
    }
}
