package org.clarion.actionreports.accepting;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How far apart commits begin, so that more reports share one: a report in a commit of 200 costs the database half of what it
 * costs in one of 40. Whoever comes when no commit has begun for that long waits for nobody.
 */
final class Gathering {

    private final long apart;
    private final LongSupplier nanos;
    private long begun;

    /** @param apart zero where every commit begins as soon as the one before has ended */
    Gathering(Duration apart, LongSupplier nanos) {
        this.apart = apart.toNanos();
        this.nanos = nanos;
        this.begun = nanos.getAsLong() - this.apart;
    }

    /** In nanoseconds, how long the next commit has to wait for others to join; 0 or less when it may begin. */
    long left() {
        return begun + apart - nanos.getAsLong();
    }

    void begin() {
        begun = nanos.getAsLong();
    }
}
