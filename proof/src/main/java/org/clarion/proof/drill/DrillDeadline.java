package org.clarion.proof.drill;

import java.time.Duration;

/** When a drill must end, however it stands. */
final class DrillDeadline {

    private final long end;

    DrillDeadline(Duration within) {
        this.end = System.nanoTime() + within.toNanos();
    }

    /** Nothing when it is over. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** But no longer than is left. */
    Duration atMost(Duration patience) {
        var left = left();
        return patience.compareTo(left) < 0 ? patience : left;
    }
}
