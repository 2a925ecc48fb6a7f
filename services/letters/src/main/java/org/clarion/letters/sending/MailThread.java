package org.clarion.letters.sending;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.clarion.letters.LettersConfig;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sends what is due, one mail after the other: as soon as somebody leaves one, else when it looks again. */
@ApplicationScoped
class MailThread {

    private static final Logger LOG = Logger.getLogger(MailThread.class);

    private final List<OutgoingMail> queues;
    private final LettersConfig config;
    private final Semaphore due = new Semaphore(0);
    private volatile boolean stopped;
    private volatile @Nullable Thread thread;

    MailThread(@All List<OutgoingMail> queues, LettersConfig config) {
        this.queues = queues;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        thread = Thread.ofPlatform().name("sending-letters").daemon().start(this::run);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailIsDue mail) {
        due.release();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped = true;
        due.release();
        var running = thread;
        if (running != null) {
            running.join(TimeUnit.SECONDS.toMillis(10)); // a mail that is under way comes to its end
        }
    }

    private void run() {
        while (!stopped) {
            try {
                sendAllThatIsDue();
                due.tryAcquire(config.patience().look().toMillis(), TimeUnit.MILLISECONDS);
                due.drainPermits();
            } catch (InterruptedException interrupted) {
                return;
            }
        }
    }

    private void sendAllThatIsDue() throws InterruptedException {
        try {
            while (!stopped && queues.stream().anyMatch(OutgoingMail::sendNext)) {
                due.drainPermits();
            }
        } catch (RuntimeException failed) {
            // The class only: a message may hold what a person wrote.
            LOG.warnf("Sending stops for a moment: %s", failed.getClass().getName());
            TimeUnit.SECONDS.sleep(1);
        }
    }
}
