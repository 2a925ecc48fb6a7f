package org.clarion.proof.house;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting, for programs that watch others. */
public final class Pause {

    private static final long GLANCE = 50;

    private Pause() {}

    public static void millis(long millis) {
        LockSupport.parkNanos(millis * 1_000_000);
    }

    /** Whether it came true in time. */
    public static boolean until(BooleanSupplier comesTrue, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!comesTrue.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            millis(GLANCE);
        }
        return true;
    }
}
