package org.clarion.localrun;

import java.time.Duration;
import org.clarion.embedded.EmbeddedDatabase;
import org.clarion.localrun.watching.Notes;
import org.clarion.localrun.watching.PartEnding;

/** Parts that a launcher left behind when it was killed: only those that prove to be ours are ended. */
final class LeftOvers {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private LeftOvers() {}

    /** How many there were. */
    static long end(Home home, HouseParts parts) {
        var notes = new Notes(home.run());
        long processes = HouseParts.names().parallelStream()
                .filter(part -> !part.equals("postgresql"))
                .mapToLong(part -> endOne(part, notes, parts))
                .sum();
        boolean database = EmbeddedDatabase.stopLeftOver(home.data().resolve("postgresql"), PATIENCE);
        notes.forget("postgresql");
        return processes + (database ? 1 : 0);
    }

    private static long endOne(String part, Notes notes, HouseParts parts) {
        var found = notes.processOf(part, parts.mark(part));
        found.ifPresent(process -> PartEnding.end(process, PATIENCE));
        notes.forget(part);
        notes.giveBack(part); // whoever had it lent it from a run that is over
        return found.isPresent() ? 1 : 0;
    }
}
