package org.clarion.localrun.demo;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** What one service tells, the others hear a moment later: looks until it is so. */
final class Patiently {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(150);

    private Patiently() {}

    static void until(String what, BooleanSupplier comesTrue) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!comesTrue.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(what + " did not come");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped meanwhile", stopping);
        }
    }
}
