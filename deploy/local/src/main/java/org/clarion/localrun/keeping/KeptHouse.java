package org.clarion.localrun.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;

/**
 * The folder of a backup: a file for each database, taken one after the other. Those that others copy from come last, so
 * that nobody has heard of anything that its owner does not know.
 */
public record KeptHouse(Path folder) {

    /** In the order in which they are backed up. */
    public static final List<String> DATABASES = List.of("action_reports", "supporters", "letters", "urgent_actions");

    /** @param server the address of a database, with {@code %s} for its name */
    public void take(String server) throws IOException, SQLException {
        for (var database : DATABASES) {
            take(server, database);
        }
    }

    /** One alone. */
    public void take(String server, String database) throws IOException, SQLException {
        DatabaseBackup.take(server.formatted(database), file(database));
    }

    /** All of them; the services must be stopped. */
    public void restore(String server) throws IOException, SQLException {
        for (var database : DATABASES) {
            DatabaseRestore.load(server.formatted(database), file(database));
        }
    }

    public boolean isWhole() {
        return DATABASES.stream().allMatch(database -> Files.exists(file(database)));
    }

    private Path file(String database) {
        return folder.resolve(database + ".zip");
    }

    /** What Kafka holds is told anew: a new one is better than one that knows of what no database remembers. */
    public static void forget(Path data) throws IOException {
        if (Files.exists(data)) {
            try (var everything = Files.walk(data)) {
                for (var path : everything.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
