package org.clarion.localrun;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.clarion.localrun.keeping.DatabaseRestore;
import org.clarion.localrun.keeping.KeptHouse;
import org.clarion.localrun.watching.Notes;
import org.clarion.localrun.watching.PartEnding;
import org.clarion.localrun.watching.Ready;

/** Brings a backup back into a running house: its services rest meanwhile, and Kafka begins anew. */
final class Restore {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BACK_WITHIN = Duration.ofMinutes(5);
    private static final Duration GLANCE = Duration.ofMillis(200);

    private final Home home;
    private final Notes notes;

    private Restore(Home home) {
        this.home = home;
        this.notes = new Notes(home.run());
    }

    static Restore here() {
        return new Restore(Home.here());
    }

    void run(Path folder, PrintStream terminal) throws IOException, SQLException {
        var server = Occupied.server(home);
        var kept = new KeptHouse(folder);
        check(kept);
        var resting = resting();
        terminal.println("The services rest while " + folder + " is brought back.");
        try {
            resting.forEach(this::end);
            kept.restore(server);
            KeptHouse.forget(home.data().resolve("kafka"));
        } catch (DatabaseRestore.OtherVersion refused) {
            throw new CannotStart(refused.getMessage());
        } finally {
            resting.forEach(notes::giveBack);
        }
        awaitBack(terminal);
    }

    private void check(KeptHouse kept) throws IOException {
        if (!kept.isWhole()) {
            throw new CannotStart("There is no whole backup in %s.".formatted(kept.folder()));
        }
        if (!KeyMark.in(kept.folder()).equals(KeyMark.of(home.keys()))) {
            throw new CannotStart(
                    "The backup was made with other keys than those in %s: names and texts in it could not be read."
                                    .formatted(home.keys())
                            + " Put the keys it was made with there, ./clarion down, ./clarion up, and try again.");
        }
    }

    /** All that hears, tells or writes. */
    private static List<String> resting() {
        var parts = new ArrayList<String>();
        ServiceInstance.of(Services.NAMES, ServiceInstance.areTwo(System.getenv(ServiceInstance.TWINS)))
                .forEach(instance -> parts.add(instance.part()));
        parts.add("kafka");
        return parts;
    }

    private void end(String part) {
        notes.lend(part);
        notes.processOf(part, "-Dclarion.part=%s:%s".formatted(home.folder(), part))
                .ifPresent(process -> PartEnding.end(process, PATIENCE));
    }

    private void awaitBack(PrintStream terminal) throws IOException {
        var ports = Occupied.ports(home).orElseThrow();
        long until = System.nanoTime() + BACK_WITHIN.toNanos();
        while (!Services.NAMES.stream()
                .allMatch(service -> Ready.answers(ports.of(Services.port(service)), "/q/health/ready"))) {
            if (System.nanoTime() > until) {
                throw new CannotStart("The backup is back, but not every service. ./clarion status says which.");
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        terminal.println("The backup is back. The services tell each other anew what they know, which takes seconds.");
    }
}
