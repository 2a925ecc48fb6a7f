package org.clarion.turns;

import java.time.Duration;
import java.time.Instant;

/**
 * A job's rest after a portion of it failed.
 *
 * @param failures how many portions failed one after the other
 * @param until when it is tried again
 * @param trouble the kind of fault, never what a person wrote
 */
public record Rest(int failures, Instant until, String trouble) {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int SAFE_DOUBLINGS = 20;

    /** Exponential back-off: twice as long each time, at most ten minutes, and never given up. */
    static Instant end(int failures, Instant now) {
        var wait = FIRST.multipliedBy(1L << Math.clamp(failures - 1, 0, SAFE_DOUBLINGS));
        return now.plus(wait.compareTo(LONGEST) < 0 ? wait : LONGEST);
    }
}
