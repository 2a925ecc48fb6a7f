package org.clarion.proof.house;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.clarion.localrun.watching.Notes;
import org.clarion.localrun.watching.PartEnding;

/** A part that was killed and stays away: the launcher brings it back once it is given back. */
public final class Loan implements AutoCloseable {

    private final Notes notes;
    private final String part;

    private Loan(Notes notes, String part) {
        this.notes = notes;
        this.part = part;
    }

    static Loan of(Path folder, String part) {
        return lent(folder, part, ProcessHandle::destroyForcibly);
    }

    /** It is given the time to end by itself. */
    static Loan asked(Path folder, String part, Duration within) {
        return lent(folder, part, process -> PartEnding.end(process, within));
    }

    private static Loan lent(Path folder, String part, Consumer<ProcessHandle> ending) {
        var process = new Processes(folder)
                .of(part)
                .orElseThrow(() -> new IllegalStateException(part + " does not run; it cannot be taken away"));
        var notes = new Notes(folder.resolve("run"));
        notes.lend(part);
        ending.accept(process);
        return new Loan(notes, part);
    }

    public String part() {
        return part;
    }

    @Override
    public void close() {
        notes.giveBack(part);
    }
}
