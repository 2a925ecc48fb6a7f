package org.clarion.supporters.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MailingFiguresTest {

    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    @Test
    void theRateIsThatOfTheLastMinuteAndSaysHowLongTheRestTakes() {
        var figures = waiting(1_200, 600, NOON.minusSeconds(300));

        assertThat(figures.perMinute(NOON)).isEqualTo(600);
        assertThat(figures.timeLeft(NOON)).contains(Duration.ofMinutes(2));
    }

    @Test
    void inItsFirstMinuteItIsMeasuredSinceTheFirstMail() {
        var figures = waiting(9_000, 1_000, NOON.minusSeconds(10));

        assertThat(figures.perMinute(NOON)).isEqualTo(6_000);
        assertThat(figures.timeLeft(NOON)).contains(Duration.ofSeconds(90));
    }

    @Test
    void whileNothingGoesNobodySaysHowLongItTakes() {
        assertThat(waiting(9_000, 0, NOON.minusSeconds(300)).timeLeft(NOON)).isEmpty();
        assertThat(waiting(9_000, 0, null).perMinute(NOON)).isZero();
    }

    @Test
    void whatWasKeptBackOrFailedIsThroughToo() {
        var figures = new MailingFigures(5, 10, 3, 1, 2, 5, NOON, NOON);

        assertThat(figures.through()).isEqualTo(11);
        assertThat(figures.all()).isEqualTo(21);
    }

    private static MailingFigures waiting(long waiting, long lately, @Nullable Instant first) {
        return new MailingFigures(lately, waiting, 0, 0, 0, lately, first, first);
    }
}
