package org.clarion.mail.due;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/** Notes what became of mails that have gone, again and again for a minute: unnoted they would all go a second time. */
record NoteAtLast(Duration betweenTries) {

    private static final Logger LOG = Logger.getLogger(NoteAtLast.class);
    /** A database that is started anew is back within this; meanwhile nothing that has gone is forgotten. */
    private static final int TRIES = 60;

    NoteAtLast() {
        this(Duration.ofSeconds(1));
    }

    /** Whether it is noted in the end. */
    boolean take(Runnable note) {
        for (int tries = 0; tries < TRIES && !Thread.currentThread().isInterrupted(); tries++) {
            if (once(note)) {
                return true;
            }
            LockSupport.parkNanos(betweenTries.toNanos());
        }
        return false;
    }

    static boolean once(Runnable note) {
        try {
            note.run();
            return true;
        } catch (RuntimeException failed) {
            // The class only: a message may hold what a person wrote.
            LOG.errorf(
                    "What became of mails could not be noted: %s",
                    failed.getClass().getName());
            return false;
        }
    }
}
