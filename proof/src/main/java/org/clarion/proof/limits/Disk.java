package org.clarion.proof.limits;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** How often in a second the disk promises that a page is really written. */
public final class Disk {

    private static final int PAGE = 8192;
    private static final int PAGES = 2048;

    private Disk() {}

    /** Overwrites a file that exists already, as a database does with its log: {@code fdatasync} after each page. */
    public static double syncsPerSecond(Path folder, Duration lasting) throws IOException {
        var file = Files.createTempFile(folder, "disk", ".page");
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var page = ByteBuffer.allocateDirect(PAGE);
            for (int i = 0; i < PAGES; i++) {
                channel.write(page.clear());
            }
            channel.force(true);
            long began = System.nanoTime();
            long syncs = 0;
            while (System.nanoTime() - began < lasting.toNanos()) {
                channel.write(page.clear(), syncs % PAGES * PAGE);
                channel.force(false);
                syncs++;
            }
            return syncs / ((System.nanoTime() - began) / 1e9);
        } finally {
            Files.delete(file);
        }
    }
}
