package org.clarion.testkit.parts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The parts of this build: whoever needs them first starts their server. */
public final class SharedParts {

    private static final int PATIENCE_IN_TENTHS = 3000;
    private static final Path PARENT = Path.of(System.getProperty("java.io.tmpdir"));

    private final PartsFolder folder;
    private final Build build;

    SharedParts(Path parent, Build build) {
        this.folder = PartsFolder.of(parent, build);
        this.build = build;
    }

    /** A database and a broker for this JVM until it ends, however it ends. */
    public static Lease forThisJvm() {
        var module = Path.of("").toAbsolutePath().getFileName().toString().replaceAll("\\W", "_");
        try {
            var connection = new SharedParts(PARENT, Build.ofThisJvm()).connect();
            var lease = ask(connection, module);
            hold(connection);
            return lease;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Lease ask(Socket connection, String module) throws IOException {
        connection.getOutputStream().write((module + "\n").getBytes(StandardCharsets.UTF_8));
        return Lease.read(
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8)));
    }

    Socket connect() throws IOException {
        return folder.alone(() -> {
            var door = folder.door();
            if (door.isPresent()) {
                try {
                    return new Socket(InetAddress.getLoopbackAddress(), door.get());
                } catch (IOException gone) {
                    folder.forgetDoor();
                }
            }
            return new Socket(InetAddress.getLoopbackAddress(), started());
        });
    }

    private int started() throws IOException {
        var server = new ProcessBuilder(command())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .start();
        for (int tenths = 0; tenths < PATIENCE_IN_TENTHS; tenths++) {
            var door = folder.door();
            if (door.isPresent()) {
                return door.get();
            }
            if (ended(server)) {
                break;
            }
        }
        server.destroy();
        throw new IOException("The parts for the tests did not start:\n" + Files.readString(folder.log()));
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED"));
        var logManager = System.getProperty("java.util.logging.manager");
        if (logManager != null) {
            command.add("-Djava.util.logging.manager=" + logManager);
        }
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                PartsServer.class.getName(),
                folder.path().toString(),
                String.valueOf(build.process().pid())));
        return command;
    }

    private static boolean ended(Process server) {
        try {
            return server.waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** The line is the lease. A thread keeps it: whatever loaded this class may be thrown away before the JVM ends. */
    private static void hold(Socket connection) {
        Thread.ofPlatform().name("holding the tests' parts").daemon().start(() -> {
            try (connection) {
                connection.getInputStream().read();
            } catch (IOException serverGone) {
                // The tests will notice.
            }
        });
    }
}
