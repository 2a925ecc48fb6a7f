package org.clarion.letters.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.clarion.letters.Sheets;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant NOON = Sheets.NOON;

    private final Pace pace = new Pace(Duration.ofMinutes(1), Duration.ofMinutes(4));

    @Test
    void afterAQuietTimeFiveGoAtOnceAndTheSixthWaits() {
        var due = Instant.EPOCH;
        for (int i = 0; i < 5; i++) {
            assertThat(due).isBeforeOrEqualTo(NOON);
            due = pace.next(due, NOON);
        }

        assertThat(due).isEqualTo(NOON.plus(Duration.ofMinutes(1)));
    }

    @Test
    void thenOneGoesEachMinute() {
        var due = NOON.plus(Duration.ofMinutes(1));

        assertThat(pace.next(due, due)).isEqualTo(due.plus(Duration.ofMinutes(1)));
    }
}
