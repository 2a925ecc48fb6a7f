package org.clarion.supporters.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private final BackOff backOff = new BackOff(Duration.ofSeconds(30));

    @Test
    void waitsTwiceAsLongEachTime() {
        assertThat(backOff.after(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(backOff.after(2)).isEqualTo(Duration.ofSeconds(60));
        assertThat(backOff.after(5)).isEqualTo(Duration.ofMinutes(8));
    }

    @Test
    void neverWaitsLongerThanFourHours() {
        assertThat(backOff.after(12)).isEqualTo(Duration.ofHours(4));
        assertThat(backOff.after(1_000)).isEqualTo(Duration.ofHours(4));
    }
}
