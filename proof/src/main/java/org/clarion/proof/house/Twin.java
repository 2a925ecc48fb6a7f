package org.clarion.proof.house;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An instance of a service that the proof starts, kills and starts again by itself. It is called as the launcher called the one it is
 * a twin of, and told the same, but for what is said here. Reads {@code /proc}.
 */
public final class Twin implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String NOTES_OF_THE_LAUNCHER = "-XX:DumpLoadedClassList";

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> command;
    private final Map<String, String> environment;
    private final int port;
    private final File log;
    private @Nullable Process process;

    private Twin(List<String> command, Map<String, String> environment, int port, File log) {
        this.command = command;
        this.environment = environment;
        this.port = port;
        this.log = log;
    }

    /**
     * Of one that runs now; starts nothing yet.
     *
     * @param name its place among those who hear of events
     * @param settings that it has instead of the other's
     */
    public static Twin of(ProcessHandle running, String name, int port, Map<String, String> settings, Path logs)
            throws IOException {
        var command = words(running, "cmdline")
                .filter(word -> !word.startsWith(NOTES_OF_THE_LAUNCHER))
                .toList();
        var environment = new HashMap<String, String>();
        words(running, "environ").map(line -> line.split("=", 2)).forEach(pair -> environment.put(pair[0], pair[1]));
        environment.putAll(settings);
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        environment.put("CLARION_INSTANCE", name);
        return new Twin(
                command,
                environment,
                port,
                logs.resolve("twin-" + name + ".log").toFile());
    }

    private static Stream<String> words(ProcessHandle process, String file) throws IOException {
        var whole = Files.readString(Path.of("/proc", String.valueOf(process.pid()), file), StandardCharsets.UTF_8);
        return Stream.of(whole.split("\0")).filter(word -> !word.isEmpty());
    }

    public void start() throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().clear();
        builder.environment().putAll(environment);
        process = builder.start();
    }

    /** SIGKILL; returns when it is gone. */
    public void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    public int port() {
        return port;
    }

    public boolean isReady() {
        var door = URI.create("http://127.0.0.1:%d/q/health/ready".formatted(port));
        try {
            var asked = HttpRequest.newBuilder(door).timeout(PATIENCE).build();
            return process != null
                    && process.isAlive()
                    && http.send(asked, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        kill();
    }
}
