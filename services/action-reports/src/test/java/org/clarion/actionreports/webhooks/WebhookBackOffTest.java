package org.clarion.actionreports.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookBackOffTest {

    private final WebhookBackOff backOff = new WebhookBackOff(Duration.ofSeconds(10), Duration.ofHours(1));
    private final Random chance = new Random(7);

    @ParameterizedTest
    @CsvSource({"1, 10", "2, 20", "3, 40", "6, 320", "9, 2560", "10, 3600", "11, 3600", "2000000000, 3600"})
    void eachPauseIsTwiceTheLastGiveOrTakeAFifth(int tries, long seconds) {
        for (int time = 0; time < 100; time++) {
            assertThat(backOff.after(tries, Optional.empty(), chance))
                    .isBetween(Duration.ofMillis(seconds * 800), Duration.ofMillis(seconds * 1200));
        }
    }

    @Test
    void twoThatFailTogetherDoNotComeAgainTogether() {
        var one = backOff.after(5, Optional.empty(), chance);

        assertThat(backOff.after(5, Optional.empty(), chance)).isNotEqualTo(one);
    }

    @Test
    void whoAsksForMoreTimeGetsIt() {
        assertThat(backOff.after(1, Optional.of(Duration.ofMinutes(5)), chance)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void butNotForLess() {
        assertThat(backOff.after(3, Optional.of(Duration.ofSeconds(1)), chance)).isGreaterThan(Duration.ofSeconds(30));
    }

    @Test
    void norForWeeks() {
        assertThat(backOff.after(1, Optional.of(Duration.ofDays(30)), chance)).isEqualTo(Duration.ofHours(1));
    }
}
