package org.clarion.letters.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.clarion.letters.LettersConfig;

/** How letters to one address are spread over time: steadily, with a few at once after a quiet time. */
record Pace(Duration step, Duration slack) {

    static Pace of(LettersConfig.Pacing config) {
        var step = Duration.ofHours(1).dividedBy(config.perHour());
        return new Pace(step, step.multipliedBy(config.atOnce() - 1L));
    }

    /** Up to a quarter of a step, so that nothing comes by the clock. */
    Duration jitter() {
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(step.toMillis() / 4 + 1));
    }

    /** When the next letter may go, after one that was due at {@code due} goes now. */
    Instant next(Instant due, Instant now) {
        var steady = due.plus(slack);
        return (steady.isAfter(now) ? steady : now).plus(step).minus(slack);
    }
}
