package org.clarion.proof.house;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.clarion.localrun.Port;
import org.clarion.localrun.Ports;

/** All of Clarion, started as {@code ./clarion up} starts it, on ports and in a folder of its own. */
public final class House implements AutoCloseable {

    private static final int STARTS_WITHIN_SECONDS = 360;
    private static final int ENDS_WITHIN_SECONDS = 90;

    private final Path repository;
    private final Path folder;
    private final Ports ports;
    private final Process launcher;
    private final FileLock sign;
    private final boolean living;
    private final Thread atTheEnd = new Thread(this::stop, "stopping the house");

    private House(Path repository, Path folder, Ports ports, Process launcher, FileLock sign, boolean living) {
        this.repository = repository;
        this.folder = folder;
        this.ports = ports;
        this.launcher = launcher;
        this.sign = sign;
        this.living = living;
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    /** Begins with empty databases; what an earlier house left running in this folder is ended first. */
    public static House up(Path repository, Path folder, Map<String, String> settings) throws IOException {
        Files.createDirectories(folder);
        @SuppressWarnings("resource") // held for the life of the house
        var sign = new RandomAccessFile(folder.resolve("proof.lock").toFile(), "rw")
                .getChannel()
                .tryLock();
        if (sign == null) {
            throw new IllegalStateException("Another bench or drill runs in " + folder + ". Wait for its end.");
        }
        command(repository, folder, Map.of(), "down").start().onExit().join();
        var ports = FreePorts.row();
        var command = command(repository, folder, settings, "up", "--fresh");
        command.environment().put("CLARION_PORT", String.valueOf(ports.of(Port.EDGE)));
        boolean living = Boolean.parseBoolean(settings.get(LivingHouse.SETTING));
        var house = new House(repository, folder, ports, command.start(), sign, living);
        try {
            house.awaitUp();
            return house;
        } catch (IOException | RuntimeException never) {
            house.close();
            throw never;
        }
    }

    private static ProcessBuilder command(Path repository, Path folder, Map<String, String> settings, String... order) {
        var local = repository.resolve("deploy/local/target");
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dclarion.repository=" + repository,
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                local.resolve("local.jar") + File.pathSeparator + local.resolve("lib/*"),
                "org.clarion.localrun.LocalRun");
        command.command().addAll(List.of(order));
        // One live action and nothing else: what is measured and compared is what the proof itself brings.
        command.environment().put(LivingHouse.SETTING, "false");
        command.environment().putAll(settings);
        command.environment().put("CLARION_FOLDER", folder.toString());
        return command.redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.log").toFile());
    }

    public int port(Port port) {
        return ports.of(port);
    }

    /** Of the second instance of a service, where there are two. */
    public int twin(Port port) {
        return ports.twin(port);
    }

    /** Where the owner of the server reaches a database; the embedded server trusts this machine. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=postgres&socketTimeout=900"
                .formatted(port(Port.DATABASE), database);
    }

    public String brokers() {
        return "127.0.0.1:" + port(Port.BROKER);
    }

    boolean isLiving() {
        return living;
    }

    public Path repository() {
        return repository;
    }

    public Path folder() {
        return folder;
    }

    public Processes processes() {
        return new Processes(folder);
    }

    /** Kills a part and keeps it away until the loan is closed; the launcher counts it among no deaths. */
    public Loan lend(String part) {
        return Loan.of(folder, part);
    }

    /** Asks a part to end and keeps it away until the loan is closed. */
    public Loan end(String part, Duration within) {
        return Loan.asked(folder, part, within);
    }

    /** A command of {@code ./clarion} for this house; ends when it has ended well. */
    public void order(String... words) throws IOException {
        var command = command(repository, folder, Map.of(), words);
        var told = folder.resolve(words[0] + ".log");
        int ended =
                command.redirectOutput(told.toFile()).start().onExit().join().exitValue();
        if (ended != 0) {
            throw new IllegalStateException(words[0] + " did not end well:\n" + Files.readString(told));
        }
    }

    /** What the launcher told: every death of a part is a line. */
    public List<String> said() throws IOException {
        return Files.readAllLines(folder.resolve("said.log"));
    }

    public long deaths() throws IOException {
        return said().stream().filter(line -> line.contains("has died")).count();
    }

    private void awaitUp() throws IOException {
        for (int tenths = 0; tenths < STARTS_WITHIN_SECONDS * 10; tenths++) {
            if (said().stream().anyMatch(line -> line.startsWith("Clarion is up"))) {
                return;
            }
            if (!launcher.isAlive()) {
                break;
            }
            Pause.millis(100);
        }
        throw new IllegalStateException("Clarion did not start:\n" + String.join("\n", said()));
    }

    /** Stops everything and forgets its data; the logs stay. */
    @Override
    public void close() throws IOException {
        Runtime.getRuntime().removeShutdownHook(atTheEnd);
        stop();
        forget(folder.resolve("data"));
        sign.channel().close();
    }

    private void stop() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Clarion did not stop; its notes are in " + folder);
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Path data) throws IOException {
        if (Files.exists(data)) {
            try (var everything = Files.walk(data)) {
                for (var path : everything.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
