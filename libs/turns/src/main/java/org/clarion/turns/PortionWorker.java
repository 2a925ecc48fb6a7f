package org.clarion.turns;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Works jobs off, a portion a transaction, so that one that was killed goes on where its last commit stood. */
@ApplicationScoped
public class PortionWorker {

    private static final Logger LOG = Logger.getLogger(PortionWorker.class);

    private final Rests rests;

    PortionWorker(Rests rests) {
        this.rests = rests;
    }

    /** Goes on until no job is left that does not rest. */
    public void workThrough(PortionedWork work) {
        var more = true;
        while (more) {
            more = next(work);
        }
    }

    /** Whether there was a portion to do. One that fails is undone as a whole, and its job makes room for others. */
    public boolean next(PortionedWork work) {
        var job = new AtomicReference<@Nullable UUID>();
        try {
            return QuarkusTransaction.requiringNew().call(() -> portion(work, job));
        } catch (RuntimeException failed) {
            var stuck = job.get();
            if (stuck == null) {
                throw failed;
            }
            var rest = rests.begin(work.name(), stuck, failed.getClass().getSimpleName());
            LOG.errorf(failed, "a portion of %s %s failed; it is tried again at %s", work.name(), stuck, rest.until());
            return true;
        }
    }

    private boolean portion(PortionedWork work, AtomicReference<@Nullable UUID> job) {
        var claimed = work.claim(rests.resting(work.name()));
        claimed.ifPresent(one -> {
            job.set(one);
            work.portion(one);
            rests.end(work.name(), one);
        });
        return claimed.isPresent();
    }
}
