package org.clarion.proof.load;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * When requests are due. In an open loop each has its instant, whatever became of those before it; in a closed loop
 * (rate 0) the next is due as soon as a line is free.
 */
public record Timetable(int rate, Duration lasting, int lines, Surges surges) {

    public static Timetable open(int rate, Duration lasting, int lines) {
        return new Timetable(rate, lasting, lines, Surges.NONE);
    }

    public static Timetable closed(int lines, Duration lasting) {
        return new Timetable(0, lasting, lines, Surges.NONE);
    }

    /** An open loop whose rate is that of calm seconds, and several times as high in the others. */
    public static Timetable surging(int calm, Duration lasting, int lines, Surges surges) {
        return new Timetable(calm, lasting, lines, surges);
    }

    public boolean isOpen() {
        return rate > 0;
    }

    /** How many requests an open loop has in all. */
    public long requests() {
        return isOpen() ? (long) (rate * surges.calmSeconds(lasting.toMillis() / 1000.0)) : Long.MAX_VALUE;
    }

    /** Nanoseconds from the beginning to the instant the request is due. */
    long due(long number) {
        return (long) (surges.clock(number / (double) rate) * TimeUnit.SECONDS.toNanos(1));
    }
}
