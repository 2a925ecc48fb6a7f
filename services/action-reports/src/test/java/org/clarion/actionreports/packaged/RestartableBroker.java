package org.clarion.actionreports.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.clarion.embedded.EmbeddedBroker;

/** A real broker that can go away, come back, and forget everything, always at the same address. */
final class RestartableBroker implements AutoCloseable {

    private final Path directory = Files.createTempDirectory("clarion-broker");
    private final int port = freePort();
    private final int controllerPort = freePort();
    private EmbeddedBroker broker;

    RestartableBroker() throws IOException {
        start();
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    void start() throws IOException {
        broker = EmbeddedBroker.start(directory, port, controllerPort);
    }

    void stop() {
        broker.close();
    }

    /** Nothing of what it held is left; call between stop and start. */
    void forget() throws IOException {
        try (var files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(RestartableBroker::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        stop();
        if (Files.exists(directory)) {
            forget();
        }
    }
}
