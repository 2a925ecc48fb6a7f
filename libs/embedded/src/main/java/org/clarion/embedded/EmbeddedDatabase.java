package org.clarion.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** A real PostgreSQL that keeps its promises (fsync on), with a database and a role for every service. */
public final class EmbeddedDatabase implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final Path data;

    private EmbeddedDatabase(EmbeddedPostgres postgres, Path data) {
        this.postgres = postgres;
        this.data = data;
    }

    /** Starts on what {@code directory} holds; the data stay there after {@link #close()}. */
    public static EmbeddedDatabase start(Path directory, int port) throws IOException {
        var data = directory.resolve("data");
        // A first start that was cut short leaves half a server that would never start.
        FirstStart.clearUnfinished(directory, data);
        var builder = settings(directory, data).setPort(port).setCleanDataDirectory(false);
        var database = start(directory, builder, data);
        FirstStart.finished(directory);
        return database;
    }

    /** Starts empty on a free port, for the life of a test. */
    public static EmbeddedDatabase temporary() throws IOException {
        var directory = Files.createTempDirectory("clarion-database");
        directory.toFile().deleteOnExit();
        return temporary(directory);
    }

    /** Starts empty in this directory on a free port; its programs are unpacked once for all who ask so. */
    public static EmbeddedDatabase temporary(Path directory) throws IOException {
        var data = directory.resolve("data");
        var unpacked = Path.of(System.getProperty("java.io.tmpdir"), "clarion-postgresql");
        return start(unpacked, settings(unpacked, data).setRegisterShutdownHook(true), data);
    }

    private static EmbeddedPostgres.Builder settings(Path working, Path data) throws IOException {
        Files.createDirectories(working);
        Files.createDirectories(data.getParent());
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(working.toFile())
                .setDataDirectory(data)
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setPGStartupWait(Duration.ofSeconds(60))
                // The library switches both off to make tests quick; an exact total needs them.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "200")
                // Whoever writes for minutes should neither fetch its own pages back nor stop for a checkpoint each
                // minute.
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                // Few rows that are replaced a thousand times a second: sweeping them once a minute is too seldom.
                .setServerConfig("autovacuum_naptime", "5s")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD);
    }

    private static EmbeddedDatabase start(Path working, EmbeddedPostgres.Builder builder, Path data)
            throws IOException {
        var postgres = Unpacking.alone(working, builder::start);
        try {
            Databases.ensure(postgres.getPostgresDatabase());
        } catch (SQLException failed) {
            postgres.close();
            throw new IOException("PostgreSQL runs, but the services' databases could not be made", failed);
        }
        return new EmbeddedDatabase(postgres, data);
    }

    public int port() {
        return postgres.getPort();
    }

    /** Where a service finds its own database; its name is the service's with underscores. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), database);
    }

    /** The process to watch; it is not a child of this JVM and outlives it. */
    public ProcessHandle process() {
        return Postmaster.of(data).orElseThrow(() -> new IllegalStateException("PostgreSQL is gone"));
    }

    /** Ends a server that an earlier run left behind on this directory, if there is one. */
    public static boolean stopLeftOver(Path directory, Duration patience) {
        return Postmaster.stop(directory.resolve("data"), patience);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
