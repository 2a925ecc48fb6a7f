package org.clarion.localrun.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;

/** Puts the rows of a backup in the place of those that are there, in one transaction. */
public final class DatabaseRestore {

    private DatabaseRestore() {}

    /** The database has other migrations than the backup: it is of another version. Nothing was changed. */
    public static final class OtherVersion extends RuntimeException {

        private static final long serialVersionUID = 1;

        OtherVersion(Path file) {
            super(
                    ("%s was made by another version of Clarion: its migrations are not those of the database here. Check out"
                                    + " the version that made it, restore there, and then update.")
                            .formatted(file),
                    null,
                    false,
                    false);
        }
    }

    /**
     * Nobody may write meanwhile: the service must be stopped.
     *
     * @param url of the database, with the rights of a superuser, who alone may put constraints and triggers aside
     */
    public static void load(String url, Path file) throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(url);
                var zip = new ZipFile(file.toFile())) {
            connection.setAutoCommit(false);
            if (!KeptTables.migrations(connection).equals(lines(zip, DatabaseBackup.MIGRATIONS))) {
                throw new OtherVersion(file);
            }
            execute(connection, "set local session_replication_role = replica");
            execute(connection, "truncate " + String.join(", ", KeptTables.of(connection)));
            for (var entry : zip.stream().toList()) {
                if (entry.getName().startsWith(DatabaseBackup.TABLES)) {
                    copy(connection, zip, entry);
                }
            }
            for (var statement : lines(zip, DatabaseBackup.SEQUENCES)) {
                execute(connection, statement);
            }
            connection.commit();
        }
    }

    private static void copy(Connection connection, ZipFile zip, ZipEntry entry) throws IOException, SQLException {
        var table = entry.getName().substring(DatabaseBackup.TABLES.length());
        try (var rows = zip.getInputStream(entry)) {
            var columns = firstLine(rows);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy %s (%s) from stdin".formatted(table, columns), rows);
        }
    }

    private static String firstLine(InputStream rows) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int sign = rows.read(); sign >= 0 && sign != '\n'; sign = rows.read()) {
            line.write(sign);
        }
        return line.toString(UTF_8);
    }

    private static List<String> lines(ZipFile zip, String name) throws IOException {
        try (var entry = zip.getInputStream(zip.getEntry(name))) {
            return new String(entry.readAllBytes(), UTF_8).lines().toList();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
