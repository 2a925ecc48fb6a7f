package org.clarion.actionreports.reporting.verifying;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Pacing, as a queue per client: a few mails go at once, the others one after the other, and none of those before
 * screening has looked. A class behind one address waits a little; a machine does not reach strangers in a moment.
 *
 * @param atOnce how many go without waiting
 * @param perHour how many go in an hour after that
 */
record ConfirmationPace(int atOnce, int perHour) {

    /** Somewhat more than screening takes to look round again. */
    static final Duration SCREENED = Duration.ofMinutes(6);

    /** Whoever would wait longer is told to ask again. */
    static final Duration LONGEST = Duration.ofHours(2);

    /**
     * When the next one has its turn; never, where too many wait already.
     *
     * @param lately how many of this client went within {@link #SCREENED}, or are still to go
     * @param last when the last of them went, or goes
     */
    Optional<Instant> next(Instant now, long lately, @Nullable Instant last) {
        if (lately < atOnce) {
            return Optional.of(now);
        }
        var afterAllOthers = last == null ? now : last.plus(Duration.ofHours(1).dividedBy(perHour));
        var screened = now.plus(SCREENED);
        var due = afterAllOthers.isAfter(screened) ? afterAllOthers : screened;
        return Optional.of(due).filter(time -> !time.isAfter(now.plus(LONGEST)));
    }
}
