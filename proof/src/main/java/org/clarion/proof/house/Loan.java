package org.clarion.proof.house;

import java.nio.file.Path;
import org.clarion.localrun.watching.Notes;

/** A part that was killed and stays away: the launcher brings it back once it is given back. */
public final class Loan implements AutoCloseable {

    private final Notes notes;
    private final String part;

    private Loan(Notes notes, String part) {
        this.notes = notes;
        this.part = part;
    }

    static Loan of(Path folder, String part) {
        var process = new Processes(folder)
                .of(part)
                .orElseThrow(() -> new IllegalStateException(part + " does not run; it cannot be taken away"));
        var notes = new Notes(folder.resolve("run"));
        notes.lend(part);
        process.destroyForcibly();
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
