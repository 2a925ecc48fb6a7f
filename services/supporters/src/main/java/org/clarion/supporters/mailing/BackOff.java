package org.clarion.supporters.mailing;

import java.time.Duration;

/** How long to wait after a deferral: twice as long each time, and never longer than four hours. */
record BackOff(Duration first) {

    private static final Duration LONGEST = Duration.ofHours(4);
    private static final int MOST_DOUBLINGS = 20;

    Duration after(int attempts) {
        var pause = first.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
