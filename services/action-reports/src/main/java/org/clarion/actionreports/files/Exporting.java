package org.clarion.actionreports.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.concurrent.Semaphore;
import org.clarion.access.StaffActs;

/** Who may hand out reports now: each export holds a connection for as long as its reader takes. */
@ApplicationScoped
class Exporting {

    private static final int AT_ONCE = 3;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final StaffActs acts;

    Exporting(StaffActs acts) {
        this.acts = acts;
    }

    /** Whether there is a place; whoever got one gives it back. */
    boolean begin() {
        return places.tryAcquire();
    }

    void end() {
        places.release();
    }

    @Transactional
    void record(Selection selection) {
        acts.record("exported reports", selection.toString());
    }
}
