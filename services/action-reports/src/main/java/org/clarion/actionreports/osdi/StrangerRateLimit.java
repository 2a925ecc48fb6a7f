package org.clarion.actionreports.osdi;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Rate limit: a stranger may come once a minute. Kept in the memory of this instance, and only so long: the door answers
 * before a connection is taken, and who finds another instance gains one report, judged like all others.
 */
@ApplicationScoped
class StrangerRateLimit {

    private static final Duration BETWEEN_TWO = Duration.ofMinutes(1);
    private static final int STRANGERS = 50_000;

    private final Clock clock;
    private final Map<String, Instant> lastVisits = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > STRANGERS;
        }
    };

    StrangerRateLimit(Clock clock) {
        this.clock = clock;
    }

    /** Empty: come in, and this visit counts. Else how long to wait. */
    synchronized Optional<Duration> waitBefore(String address) {
        var now = clock.instant();
        var next = lastVisits.getOrDefault(address, Instant.MIN).plus(BETWEEN_TWO);
        if (next.isAfter(now)) {
            return Optional.of(Duration.between(now, next));
        }
        lastVisits.put(address, now);
        return Optional.empty();
    }
}
