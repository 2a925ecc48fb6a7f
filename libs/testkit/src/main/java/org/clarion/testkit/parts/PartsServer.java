package org.clarion.testkit.parts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.DockerClientFactory;

/**
 * A process beside a build: starts one PostgreSQL for all of its tests and gives every JVM that connects a database and
 * a broker of its own, until it hangs up, however it dies. Ends with the build, or when nobody has come for a while.
 */
public final class PartsServer {

    /** An IDE may stay open for days. */
    private static final Duration IDLE = Duration.ofMinutes(10);

    private final TestParts parts;
    private final AtomicInteger guests = new AtomicInteger();
    private final AtomicInteger databases = new AtomicInteger();
    private volatile long lastSeen = System.nanoTime();

    private PartsServer(TestParts parts) {
        this.parts = parts;
    }

    /** The folder of the build and the id of its process. */
    public static void main(String[] arguments) throws IOException {
        var folder = new PartsFolder(Path.of(arguments[0]));
        var build = Build.of(Long.parseLong(arguments[1]));
        folder.clearLeftOvers();
        var parts = DockerClientFactory.instance().isDockerAvailable()
                ? new PartsInContainers()
                : new EmbeddedParts(folder.database());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(parts, folder), "ending the tests' parts"));
        build.ifPresent(alive -> alive.process().onExit().thenRun(() -> System.exit(0)));
        try (var door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            folder.tellDoor(door.getLocalPort());
            new PartsServer(parts).serve(door);
        }
        System.exit(0);
    }

    private static void end(TestParts parts, PartsFolder folder) {
        try {
            folder.forgetDoor();
            parts.close();
        } catch (IOException gone) {
            System.err.println("The tests' parts did not end as they should: " + gone);
        }
        folder.forgetAll();
    }

    private void serve(ServerSocket door) throws IOException {
        door.setSoTimeout(1000);
        while (guests.get() > 0 || System.nanoTime() - lastSeen < IDLE.toNanos()) {
            try {
                var guest = door.accept();
                guests.incrementAndGet();
                Thread.ofPlatform().name("guest").daemon().start(() -> host(guest));
            } catch (SocketTimeoutException nobodyCame) {
                continue;
            }
        }
    }

    private void host(Socket guest) {
        try (guest;
                var asks = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8))) {
            give(guest, asks.readLine() + "_" + databases.incrementAndGet(), asks);
        } catch (IOException | SQLException failed) {
            System.err.println("A JVM of tests got no parts, or did not give them back: " + failed);
        } finally {
            lastSeen = System.nanoTime();
            guests.decrementAndGet();
        }
    }

    private void give(Socket guest, String name, BufferedReader asks) throws IOException, SQLException {
        try (var broker = parts.newBroker();
                var database = OwnDatabase.make(parts.databaseServer(), name)) {
            var lease = new Lease(database.jdbcUrl(), name, name, broker.address());
            guest.getOutputStream().write(lease.lines().getBytes(StandardCharsets.UTF_8));
            while (asks.readLine() != null) {
                // Nobody says more; the end of the line is the end of the guest.
            }
        }
    }
}
