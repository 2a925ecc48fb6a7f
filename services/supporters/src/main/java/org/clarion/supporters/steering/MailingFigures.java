package org.clarion.supporters.steering;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of the mails of one mailing, counted in their rows.
 *
 * @param keptBack their readers chose not to get them, or had got as many as the house sends anybody
 * @param dropped not needed any more for another reason
 * @param lately sent in the last minute
 * @param first when the first was sent
 * @param last when the last so far was sent
 */
record MailingFigures(
        long sent,
        long waiting,
        long keptBack,
        long dropped,
        long failed,
        long lately,
        @Nullable Instant first,
        @Nullable Instant last) {

    /** Over so much time the rate is measured. */
    static final Duration WINDOW = Duration.ofMinutes(1);

    /** All mails of it. */
    public long all() {
        return through() + waiting;
    }

    /** Those that have come to their end, whichever. */
    public long through() {
        return sent + keptBack + dropped + failed;
    }

    /** Mails a minute: of the last minute, or of the time since the first, where that is shorter. */
    long perMinute(Instant now) {
        if (lately == 0 || first == null) {
            return 0;
        }
        var since = Duration.between(first, now).toMillis();
        var window = Math.clamp(since, 1_000, WINDOW.toMillis());
        return Math.max(1, lately * WINDOW.toMillis() / window);
    }

    /** How long what waits takes at this rate; empty while nothing goes. */
    Optional<Duration> timeLeft(Instant now) {
        var rate = perMinute(now);
        return rate == 0 || waiting == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(waiting * 60 / rate));
    }
}
