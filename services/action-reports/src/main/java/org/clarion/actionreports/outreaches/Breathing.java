package org.clarion.actionreports.outreaches;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How one of the few threads that serve all connections keeps up. Between two breaths it takes everything that has
 * arrived; when a breath takes too long, and did so for a while, what is still in its hands has waited as long.
 * Used by that thread alone.
 */
final class Breathing {

    private static final long NEVER = Long.MIN_VALUE;

    private final long longest;
    private final long patience;
    private final LongSupplier nanos;
    private long last;
    private long outOfBreathSince = NEVER;

    /** @param patience a collector of garbage or a burst of guests is no reason to turn anybody away */
    Breathing(Duration longest, Duration patience, LongSupplier nanos) {
        this.longest = longest.toNanos();
        this.patience = patience.toNanos();
        this.nanos = nanos;
        this.last = nanos.getAsLong();
    }

    void breathe() {
        var now = nanos.getAsLong();
        if (now - last <= longest) {
            outOfBreathSince = NEVER;
        } else if (outOfBreathSince == NEVER) {
            outOfBreathSince = last;
        }
        last = now;
    }

    boolean isShort() {
        var now = nanos.getAsLong();
        return outOfBreathSince != NEVER && now - outOfBreathSince > patience && now - last > longest;
    }
}
