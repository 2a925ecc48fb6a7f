package org.clarion.mail.due;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The worker thread of all queues of a service: sends as soon as somebody leaves a mail, else when it looks again. */
@ApplicationScoped
class MailThread {

    private static final Logger LOG = Logger.getLogger(MailThread.class);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);
    private static final Duration LAST_MAIL = Duration.ofSeconds(10);

    private final List<MailQueue> queues;
    private final MailSender sender;
    private final Semaphore due = new Semaphore(0);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    MailThread(@All List<MailQueue> queues, MailSender sender) {
        this.queues = queues;
        this.sender = sender;
    }

    void start(@Observes StartupEvent started) {
        if (!queues.isEmpty()) {
            thread = Thread.ofPlatform().name("sending-mail").daemon().start(this::run);
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailIsDue mail) {
        due.release();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped.countDown();
        due.release();
        var running = thread;
        if (running != null) {
            running.join(LAST_MAIL); // what is under way comes to its end
        }
    }

    private void run() {
        var look = queues.stream().map(MailQueue::look).min(Duration::compareTo).orElseThrow();
        try {
            while (stopped.getCount() > 0) {
                if (!sendNext()) {
                    due.tryAcquire(look.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException interrupted) {
            LOG.info("Sending mail was interrupted; it goes on after the next start");
        }
    }

    /** The first queue that has something sends; then the first is asked again. */
    private boolean sendNext() throws InterruptedException {
        due.drainPermits();
        try {
            for (var queue : queues) {
                if (sender.sendFrom(queue)) {
                    rest(queue.pause());
                    return true;
                }
            }
        } catch (RuntimeException failed) {
            LOG.warnf("Sending mail stops for a moment: %s", failed.getClass().getName());
            rest(AFTER_TROUBLE);
        }
        return false;
    }

    private void rest(Duration pause) throws InterruptedException {
        if (stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.debug("No more mail goes: this service ends");
        }
    }
}
