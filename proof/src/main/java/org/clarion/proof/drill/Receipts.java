package org.clarion.proof.drill;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Writes down what was acknowledged, as it is acknowledged. */
public final class Receipts implements AutoCloseable {

    private final BufferedWriter file;
    private long many;
    private long last = System.nanoTime();
    private long longestSilence;

    public Receipts(Path path) throws IOException {
        this.file = Files.newBufferedWriter(path);
    }

    synchronized void add(String identifier, String reportId) throws IOException {
        file.write(identifier + " " + reportId + "\n");
        long now = System.nanoTime();
        longestSilence = Math.max(longestSilence, now - last);
        last = now;
        many++;
    }

    public synchronized long many() {
        return many;
    }

    synchronized Duration sinceTheLast() {
        return Duration.ofNanos(System.nanoTime() - last);
    }

    /** The longest time in which nothing was acknowledged. */
    public synchronized Duration longestSilence() {
        return Duration.ofNanos(longestSilence);
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }
}
