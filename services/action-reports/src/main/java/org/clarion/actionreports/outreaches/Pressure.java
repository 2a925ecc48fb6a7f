package org.clarion.actionreports.outreaches;

import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Whether requests come faster than threads get round to them. One that waits in its socket is seen by nobody; what shows
 * is how long the thread that has this one in hand has not looked for others. Only who was turned away for a full line
 * starts the looking: a pause by itself is no crowd.
 */
@ApplicationScoped
class Pressure {

    private static final long LATE = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long LASTS = TimeUnit.SECONDS.toNanos(1);
    private static final long BEAT_MILLIS = 5;

    private final Vertx vertx;
    private final LongSupplier nanos;
    private final ThreadLocal<Beat> beats = new ThreadLocal<>();
    private volatile long felt;

    /** When this thread last came round. */
    private static final class Beat {
        long at;
    }

    @Inject
    Pressure(Vertx vertx) {
        this(vertx, System::nanoTime);
    }

    Pressure(Vertx vertx, LongSupplier nanos) {
        this.vertx = vertx;
        this.nanos = nanos;
        this.felt = nanos.getAsLong() - LASTS;
    }

    /** Somebody was turned away for want of room. */
    void feel() {
        felt = nanos.getAsLong();
    }

    /** To be asked on the thread that serves the request. */
    boolean isTooMuch() {
        if (!lasts()) {
            return false;
        }
        var late = nanos.getAsLong() - beat().at > LATE;
        if (late) {
            feel();
        }
        return late;
    }

    private boolean lasts() {
        return nanos.getAsLong() - felt < LASTS;
    }

    private Beat beat() {
        var beat = beats.get();
        return beat == null ? start() : beat;
    }

    private Beat start() {
        var beat = new Beat();
        beat.at = nanos.getAsLong();
        beats.set(beat);
        vertx.setPeriodic(BEAT_MILLIS, timer -> {
            beat.at = nanos.getAsLong();
            if (!lasts()) {
                vertx.cancelTimer(timer);
                beats.remove();
            }
        });
        return beat;
    }
}
