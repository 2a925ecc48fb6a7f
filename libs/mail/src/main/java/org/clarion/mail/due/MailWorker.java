package org.clarion.mail.due;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** One thread that sends, as soon as it is woken, else when it looks again. */
final class MailWorker implements Runnable {

    private static final Logger LOG = Logger.getLogger(MailWorker.class);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);

    private final Work work;
    private final Duration look;
    private final Semaphore due = new Semaphore(0);
    private final CountDownLatch stopped = new CountDownLatch(1);

    /** What it does again and again. */
    interface Work {

        /** How long to wait before the next; empty where there was nothing to do. */
        Optional<Duration> step();
    }

    MailWorker(Work work, Duration look) {
        this.work = work;
        this.look = look;
    }

    void wake() {
        due.release();
    }

    /** What is under way comes to its end. */
    void stop() {
        stopped.countDown();
        due.release();
    }

    @Override
    public void run() {
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

    private boolean sendNext() throws InterruptedException {
        due.drainPermits();
        try {
            var pause = work.step();
            if (pause.isPresent()) {
                rest(pause.get());
            }
            return pause.isPresent();
        } catch (RuntimeException failed) {
            LOG.warnf("Sending mail stops for a moment: %s", failed.getClass().getName());
            rest(AFTER_TROUBLE);
            return false;
        }
    }

    private void rest(Duration pause) throws InterruptedException {
        if (stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.debug("No more mail goes: this service ends");
        }
    }
}
