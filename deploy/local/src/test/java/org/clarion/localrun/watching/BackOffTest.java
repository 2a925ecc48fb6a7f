package org.clarion.localrun.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private static final Duration BRIEFLY = Duration.ofSeconds(2);

    private final RestartBackOff backOff = new RestartBackOff(Duration.ofSeconds(1));

    @Test
    void waitsLongerEachTimeUpToAQuarterOfAMinute() {
        assertThat(backOff.after(BRIEFLY)).hasSeconds(1);
        assertThat(backOff.after(BRIEFLY)).hasSeconds(2);
        assertThat(backOff.after(BRIEFLY)).hasSeconds(4);
        assertThat(backOff.after(BRIEFLY)).hasSeconds(8);
        assertThat(backOff.after(BRIEFLY)).hasSeconds(15);
        assertThat(backOff.after(BRIEFLY)).hasSeconds(15);
    }

    @Test
    void aGoodLifeIsForgiven() {
        backOff.after(BRIEFLY);
        backOff.after(BRIEFLY);

        assertThat(backOff.after(Duration.ofMinutes(5))).hasSeconds(1);
    }
}
