package org.clarion.proof.limits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the same PostgreSQL gives when every action is a transaction of its own with its outbox row: what a service
 * that commits each request by itself could reach at best.
 *
 * @param perSecond transactions
 * @param means the program that measured it
 */
public record Transactions(double perSecond, String means) {

    public static final int CLIENTS = 64;
    private static final int LONGER = 16;
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final String ACTION = "insert into act values (gen_random_uuid(), gen_random_uuid()::text, 1)";
    private static final String NEWS = "insert into outbox (payload) values (repeat('x', 300))";

    /** In a database of its own, which is dropped again. */
    public static Transactions measured(UnaryOperator<String> server, int port, Duration lasting)
            throws IOException, SQLException, InterruptedException {
        execute(server.apply("postgres"), "drop database if exists proof", "create database proof");
        try {
            var scratch = server.apply("proof");
            execute(
                    scratch,
                    "create table act (id uuid primary key, k text unique, n int)",
                    "create table outbox (id bigserial primary key, payload text)");
            var pgbench = pgbench();
            return pgbench.isPresent()
                    ? new Transactions(withPgbench(pgbench.get(), port, lasting), "pgbench")
                    : new Transactions(withJdbc(scratch, lasting), "64 JDBC connections, for want of pgbench");
        } finally {
            execute(server.apply("postgres"), "drop database proof with (force)");
        }
    }

    private static Optional<Path> pgbench() throws IOException {
        var path = Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, "pgbench"));
        var debian = Files.isDirectory(DEBIAN) ? Files.list(DEBIAN) : Stream.<Path>empty();
        try (debian) {
            return Stream.concat(debian.map(version -> version.resolve("bin/pgbench")), path)
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }

    private static double withPgbench(Path pgbench, int port, Duration lasting)
            throws IOException, InterruptedException {
        var script = Files.createTempFile("action-and-outbox", ".sql");
        Files.writeString(script, "begin;\n" + ACTION + ";\n" + NEWS + ";\ncommit;\n");
        try {
            // Where much else runs, all may still be connecting when a short time is over.
            for (var time = lasting; time.compareTo(lasting.multipliedBy(LONGER)) <= 0; time = time.multipliedBy(4)) {
                var tps = TPS.matcher(said(pgbench, port, script, time));
                if (tps.find()) {
                    return Double.parseDouble(tps.group(1));
                }
            }
            throw new IllegalStateException("pgbench measured nothing, however long it was given");
        } finally {
            Files.delete(script);
        }
    }

    private static String said(Path pgbench, int port, Path script, Duration lasting)
            throws IOException, InterruptedException {
        var order = "%s -n -M prepared -h 127.0.0.1 -p %d -U postgres -f %s -c %d -j 2 -T %d proof"
                .formatted(pgbench, port, script, CLIENTS, lasting.toSeconds());
        var process =
                new ProcessBuilder(order.split(" ")).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }

    private static double withJdbc(String scratch, Duration lasting) throws InterruptedException {
        Callable<Long> client = () -> transactions(scratch, lasting);
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            long all = 0;
            for (var done : clients.invokeAll(
                    IntStream.range(0, CLIENTS).mapToObj(any -> client).toList())) {
                all += done.get();
            }
            return all / (double) lasting.toSeconds();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the limit could not be measured", failed);
        }
    }

    private static long transactions(String scratch, Duration lasting) throws SQLException {
        try (var connection = DriverManager.getConnection(scratch);
                var action = connection.prepareStatement(ACTION);
                var news = connection.prepareStatement(NEWS)) {
            connection.setAutoCommit(false);
            long end = System.nanoTime() + lasting.toNanos();
            long done = 0;
            while (System.nanoTime() < end) {
                action.executeUpdate();
                news.executeUpdate();
                connection.commit();
                done++;
            }
            return done;
        }
    }

    private static void execute(String database, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
