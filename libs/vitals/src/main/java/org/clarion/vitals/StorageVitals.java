package org.clarion.vitals;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** How much room there is. */
@ApplicationScoped
class StorageVitals {

    private final DataSource database;

    StorageVitals(DataSource database) {
        this.database = database;
    }

    /** The size of this service's database in bytes; nothing while it does not answer. */
    @Nullable
    Long databaseBytes() {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement("select pg_database_size(current_database())");
                var row = question.executeQuery()) {
            return row.next() ? row.getLong(1) : null;
        } catch (SQLException away) {
            return null;
        }
    }

    /** What is left in bytes on the disk this service runs on, which may be another than its database's. */
    @Nullable
    Long freeBytes() {
        try {
            return Files.getFileStore(Path.of("").toAbsolutePath()).getUsableSpace();
        } catch (IOException unknown) {
            return null;
        }
    }
}
