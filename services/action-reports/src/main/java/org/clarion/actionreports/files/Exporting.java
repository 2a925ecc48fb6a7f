package org.clarion.actionreports.files;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;

/** Who may hand out reports now: each export keeps a thread for as long as its reader takes. */
@ApplicationScoped
class Exporting {

    private static final int AT_ONCE = 3;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final StaffActs acts;

    Exporting(StaffActs acts) {
        this.acts = acts;
    }

    /** Whether there is a place; whoever got one is on record, and gives it back. */
    boolean begin(ExportSelection selection) {
        if (!places.tryAcquire()) {
            return false;
        }
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> acts.record(StaffAct.of("exported reports", selection.toString())
                            .on(selection.actionId())));
        } catch (RuntimeException failed) {
            places.release();
            throw failed;
        }
        return true;
    }

    void end() {
        places.release();
    }
}
