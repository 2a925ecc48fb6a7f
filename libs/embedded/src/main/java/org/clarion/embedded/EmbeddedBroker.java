package org.clarion.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/** A real Kafka broker (KRaft, one node) on the loopback interface, inside the JVM that starts it. */
public final class EmbeddedBroker implements AutoCloseable {

    private final KafkaRaftServer server;
    private final int port;
    private final @Nullable Path temporary;

    private EmbeddedBroker(KafkaRaftServer server, int port, @Nullable Path temporary) {
        this.server = server;
        this.port = port;
        this.temporary = temporary;
    }

    /** Starts on the data in {@code directory}, formatting it the first time. */
    public static EmbeddedBroker start(Path directory, int port, int controllerPort) throws IOException {
        return new EmbeddedBroker(server(directory, port, controllerPort), port, null);
    }

    /** Starts empty, on free ports, for the life of a test. */
    public static EmbeddedBroker temporary() throws IOException {
        var directory = Files.createTempDirectory("clarion-broker");
        int port = FreePort.any();
        return new EmbeddedBroker(server(directory, port, FreePort.any()), port, directory);
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        if (temporary != null) {
            Folders.delete(temporary);
        }
    }

    private static KafkaRaftServer server(Path directory, int port, int controllerPort) throws IOException {
        var settings = BrokerSettings.of(directory, port, controllerPort);
        FirstStart.clearUnfinished(directory, BrokerSettings.log(directory));
        format(directory, settings);
        FirstStart.finished(directory);
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        server.startup();
        return server;
    }

    private static void format(Path directory, Properties settings) throws IOException {
        if (Files.exists(BrokerSettings.log(directory).resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(directory);
        var file = directory.resolve("broker.properties");
        try (var out = Files.newOutputStream(file)) {
            settings.store(out, null);
        }
        var silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        String[] order = {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
        if (StorageTool.execute(order, silence) != 0) {
            throw new IOException("Kafka could not prepare the directory " + directory);
        }
    }

    /** The broker in a JVM of its own: directory, port, controller's port. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var broker = start(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        var never = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "closing"));
        // Only a signal ends this process.
        never.await();
    }
}
