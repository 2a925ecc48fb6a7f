package org.clarion.actionreports.osdi;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How often a stranger may come: once a minute, and five times in five minutes. Kept in memory, and only so long. */
@ApplicationScoped
class StrangerRateLimit {

    private static final Duration BETWEEN_TWO = Duration.ofSeconds(60);
    private static final Duration AMONG_FIVE = Duration.ofSeconds(300);
    private static final int MOST = 5;
    private static final int STRANGERS = 50_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> visits = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > STRANGERS;
        }
    };

    StrangerRateLimit(Clock clock) {
        this.clock = clock;
    }

    /** Empty: come in, and this visit counts. Else how long to wait. */
    synchronized Optional<Duration> waitBefore(String address) {
        var now = clock.instant();
        var earlier = visits.computeIfAbsent(address, stranger -> new ArrayDeque<>(MOST));
        earlier.removeIf(visit -> !visit.plus(AMONG_FIVE).isAfter(now));
        var next = Instant.MIN;
        if (!earlier.isEmpty()) {
            next = earlier.getLast().plus(BETWEEN_TWO);
        }
        if (earlier.size() >= MOST && earlier.getFirst().plus(AMONG_FIVE).isAfter(next)) {
            next = earlier.getFirst().plus(AMONG_FIVE);
        }
        if (next.isAfter(now)) {
            return Optional.of(Duration.between(now, next));
        }
        earlier.addLast(now);
        return Optional.empty();
    }
}
