package org.clarion.supporters.rounds;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Does things again and again, each after the one before has ended; a failure is logged and the next round comes. */
@ApplicationScoped
public class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final long PATIENCE_SECONDS = 10;

    private volatile boolean ending;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);

    /** From now on, {@code round} is done with this pause between two of them. */
    public void start(String name, Duration pause, Runnable round) {
        threads.scheduleWithFixedDelay(() -> safely(name, round), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent end) throws InterruptedException {
        ending = true;
        threads.shutdown();
        threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private void safely(String name, Runnable round) {
        try {
            round.run();
        } catch (RuntimeException | Error failed) {
            if (ending) {
                LOG.infof(
                        "A round of %s was cut short by the end of this service; it is done anew after the start",
                        name);
            } else {
                LOG.errorf(failed, "A round of %s failed; the next one comes", name);
            }
        }
    }
}
