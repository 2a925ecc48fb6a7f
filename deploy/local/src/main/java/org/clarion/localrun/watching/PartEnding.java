package org.clarion.localrun.watching;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Ending a process: asked first, made to when it does not listen. */
public final class PartEnding {

    private static final Duration GLANCE = Duration.ofMillis(50);

    private PartEnding() {}

    public static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!isOver(process, patience)) {
            process.destroyForcibly();
            isOver(process, patience);
        }
    }

    /** Asked again and again: the JVM is slow to notice the end of a process that is not its child. */
    private static boolean isOver(ProcessHandle process, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        return !process.isAlive();
    }
}
