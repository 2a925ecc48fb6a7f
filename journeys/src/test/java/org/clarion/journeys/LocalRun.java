package org.clarion.journeys;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.platform.commons.JUnitException;

/** The local run, started as {@code ./clarion up} starts it, on ports and in a folder of its own. */
final class LocalRun implements AutoCloseable {

    private static final Path REPOSITORY = Path.of(System.getProperty("clarion.repository", ".."))
            .toAbsolutePath()
            .normalize();
    private static final Path FOLDER = REPOSITORY.resolve("journeys/target/run");
    private static final int PORTS = 15;
    /** How far above the first port: deploy/local says so. */
    private static final int DATABASE = 10;

    private final Process launcher;
    private final int port;

    private LocalRun(Process launcher, int port) {
        this.launcher = launcher;
        this.port = port;
    }

    static LocalRun up() {
        try {
            Files.createDirectories(FOLDER);
            int port = freePort();
            var command = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Dclarion.repository=" + REPOSITORY,
                            "-Xmx256m",
                            "-XX:+UseSerialGC",
                            "-cp",
                            REPOSITORY.resolve("deploy/local/target/local.jar")
                                    + File.pathSeparator
                                    + REPOSITORY.resolve("deploy/local/target/lib/*"),
                            "org.clarion.localrun.LocalRun",
                            "up",
                            "--fresh")
                    .redirectErrorStream(true)
                    .redirectOutput(said().toFile());
            command.environment().put("CLARION_PORT", String.valueOf(port));
            command.environment().put("CLARION_FOLDER", FOLDER.toString());
            // Nobody in a journey waits for an hour until what was on its way has arrived.
            command.environment().put("SUPPORTERS_ERASING_SECOND_AFTER", "2s");
            command.environment().put("SUPPORTERS_ERASING_EVERY", "1s");
            // Every part lives for minutes: the second compiler would cost more than it gives back.
            command.environment().put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
            return new LocalRun(command.start(), port).awaited();
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** What it has written, and the port of its database. */
    WrittenDown writtenDown() {
        return new WrittenDown(FOLDER, port + DATABASE);
    }

    /** One of its keys, as every service has it. */
    String key(String name) {
        try (var lines = Files.lines(FOLDER.resolve("keys"))) {
            return lines.filter(line -> line.startsWith(name + "="))
                    .map(line -> line.substring(name.length() + 1))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
                throw new JUnitException("Clarion did not stop within a minute: " + said());
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    private LocalRun awaited() {
        Awaitility.await("Clarion is up")
                .atMost(Duration.ofMinutes(6))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    if (!launcher.isAlive()) {
                        throw new JUnitException("Clarion did not start:\n" + Files.readString(said()));
                    }
                    var said = Files.readString(said());
                    return said.contains("Clarion is up.") && said.contains("The demo is ");
                });
        return this;
    }

    private static Path said() {
        return FOLDER.resolve("said.log");
    }

    /** The first of a row of ports that are all free. */
    private static int freePort() {
        return IntStream.iterate(18100, port -> port + PORTS)
                .limit(200)
                .filter(port -> IntStream.range(port, port + PORTS).allMatch(LocalRun::isFree))
                .findFirst()
                .orElseThrow(() -> new JUnitException("no row of free ports was found"));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
