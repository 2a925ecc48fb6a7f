package org.clarion.actionreports.webhooks;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How long to wait after a failure: twice as long each time, a fifth more or less so that not all come at once. */
record WebhookBackOff(Duration first, Duration longest) {

    private static final int MOST_DOUBLINGS = 20;
    private static final double SPREAD = 0.2;

    /** @param asked what the receiver asks for; more than our longest pause nobody gets */
    Duration after(int tries, Optional<Duration> asked, RandomGenerator chance) {
        var doubled = shorter(first.multipliedBy(1L << Math.clamp(tries - 1, 0, MOST_DOUBLINGS)), longest);
        var spread = Duration.ofMillis(Math.round(doubled.toMillis() * chance.nextDouble(1 - SPREAD, 1 + SPREAD)));
        var wanted = asked.map(wish -> shorter(wish, longest)).orElse(Duration.ZERO);
        return wanted.compareTo(spread) > 0 ? wanted : spread;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
