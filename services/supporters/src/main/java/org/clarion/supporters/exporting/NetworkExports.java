package org.clarion.supporters.exporting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;

/** Who took the network as a file. Each export keeps a thread for as long as its reader takes, so few go at once. */
@ApplicationScoped
class NetworkExports implements PanacheRepositoryBase<NetworkExport, UUID> {

    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final StaffActs acts;
    private final Clock clock;

    NetworkExports(StaffActs acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    boolean takePlace() {
        return places.tryAcquire();
    }

    void giveBack() {
        places.release();
    }

    /** Before the first address is read. */
    @Transactional
    void record(String reason, String who) {
        var id = UUID.randomUUID();
        persist(new NetworkExport(id, reason, who, clock.instant()));
        acts.record(StaffAct.of("took the network as a file", id));
    }

    /** The last first. */
    @Transactional
    List<NetworkExport> latest() {
        return list("order by takenAt desc, id");
    }
}
