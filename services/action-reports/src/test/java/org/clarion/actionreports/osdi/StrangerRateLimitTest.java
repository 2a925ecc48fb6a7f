package org.clarion.actionreports.osdi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.clarion.testkit.TestClock;
import org.junit.jupiter.api.Test;

class StrangerRateLimitTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final TestClock clock = new TestClock();
    private final StrangerRateLimit doorstep = new StrangerRateLimit(clock);

    @Test
    void aStrangerComesOnceAMinute() {
        at(0);
        assertThat(doorstep.waitBefore("192.0.2.1")).isEmpty();

        at(20);
        assertThat(doorstep.waitBefore("192.0.2.1")).contains(Duration.ofSeconds(40));
        assertThat(doorstep.waitBefore("192.0.2.2")).isEmpty();

        at(60);
        assertThat(doorstep.waitBefore("192.0.2.1")).isEmpty();
    }

    @Test
    void beingTurnedAwayIsNoVisit() {
        at(0);
        doorstep.waitBefore("192.0.2.1");
        at(59);
        doorstep.waitBefore("192.0.2.1");

        at(60);
        assertThat(doorstep.waitBefore("192.0.2.1")).isEmpty();
    }

    private void at(int seconds) {
        clock.stopAt(NOON.plusSeconds(seconds));
    }
}
