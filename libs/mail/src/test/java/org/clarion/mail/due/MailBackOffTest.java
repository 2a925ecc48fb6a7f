package org.clarion.mail.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailBackOffTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private final MailBackOff tries = MailBackOff.upTo(12, Duration.ofSeconds(30), Duration.ofHours(4));
    private final MailBackOff days = MailBackOff.within(Duration.ofDays(3), Duration.ofMinutes(1), Duration.ofHours(2));

    @Test
    void waitsTwiceAsLongEachTime() {
        assertThat(tries.next(1, NOON, NOON)).contains(NOON.plusSeconds(30));
        assertThat(tries.next(2, NOON, NOON)).contains(NOON.plusSeconds(60));
        assertThat(tries.next(5, NOON, NOON)).contains(NOON.plus(Duration.ofMinutes(8)));
    }

    @Test
    void neverWaitsLongerThanTheLongest() {
        assertThat(tries.next(11, NOON, NOON)).contains(NOON.plus(Duration.ofHours(4)));
        assertThat(days.next(1_000, NOON, NOON)).contains(NOON.plus(Duration.ofHours(2)));
    }

    @Test
    void givesUpAfterTheLastAttemptHoweverSoon() {
        assertThat(tries.next(12, NOON, NOON)).isEmpty();
    }

    @Test
    void givesUpWhenItsTimeIsOverHoweverFewItTried() {
        assertThat(days.next(2, NOON, NOON.plus(Duration.ofDays(3)).minusSeconds(120)))
                .contains(NOON.plus(Duration.ofDays(3)));
        assertThat(days.next(2, NOON, NOON.plus(Duration.ofDays(3)).minusSeconds(119)))
                .isEmpty();
    }
}
