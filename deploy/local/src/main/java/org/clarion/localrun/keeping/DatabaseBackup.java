package org.clarion.localrun.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;

/** All rows of one database as they are at one instant, while others go on writing; a zip with an entry per table. */
public final class DatabaseBackup {

    static final String MIGRATIONS = "migrations";
    static final String SEQUENCES = "sequences";
    static final String TABLES = "tables/";

    private DatabaseBackup() {}

    /**
     * Writes a file that only its owner can read; what stood there before is replaced once the new one is whole.
     *
     * @param url of the database, with the rights of its owner
     */
    public static void take(String url, Path file) throws IOException, SQLException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var half = file.resolveSibling(file.getFileName() + ".half");
        Files.deleteIfExists(half);
        Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var connection = DriverManager.getConnection(url);
                var zip = new ZipOutputStream(Files.newOutputStream(half))) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            lines(zip, MIGRATIONS, KeptTables.migrations(connection));
            for (var table : KeptTables.of(connection)) {
                copy(connection, table, zip);
            }
            lines(zip, SEQUENCES, KeptTables.sequences(connection));
            connection.commit();
        }
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void copy(Connection connection, String table, ZipOutputStream zip)
            throws IOException, SQLException {
        var columns = KeptTables.columns(connection, table);
        zip.putNextEntry(new ZipEntry(TABLES + table));
        zip.write((columns + "\n").getBytes(UTF_8));
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy %s (%s) to stdout".formatted(table, columns), (OutputStream) zip);
        zip.closeEntry();
    }

    private static void lines(ZipOutputStream zip, String name, List<String> lines) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(String.join("\n", lines).getBytes(UTF_8));
        zip.closeEntry();
    }
}
