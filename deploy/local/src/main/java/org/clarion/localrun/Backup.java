package org.clarion.localrun;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import org.clarion.localrun.keeping.KeptHouse;

/** Backs up the databases of a running house, and not its keys: whoever finds a backup must not be able to read it. */
final class Backup {

    private final Home home;
    private final Clock clock;

    private Backup(Home home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    static Backup here() {
        return new Backup(Home.here(), Clock.systemUTC());
    }

    void run(Path folder, PrintStream terminal) throws IOException, SQLException {
        var kept = new KeptHouse(folder);
        Files.createDirectories(folder);
        for (var database : KeptHouse.DATABASES) {
            terminal.printf("  %s as it is at %s%n", database, clock.instant());
            kept.take(Occupied.server(home), database);
        }
        KeyMark.of(home.keys()).write(folder);
        terminal.printf(
                "The backup is in %s. The keys are not: keep %s somewhere else, for without them nobody can read it.%n",
                folder, home.keys());
    }
}
