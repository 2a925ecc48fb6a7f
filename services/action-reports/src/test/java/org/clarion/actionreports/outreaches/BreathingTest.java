package org.clarion.actionreports.outreaches;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BreathingTest {

    private long now;
    private final Breathing thread = new Breathing(Duration.ofMillis(25), Duration.ofMillis(100), () -> now);

    @Test
    void whoBreathesEvenlyIsNeverShort() {
        for (int i = 0; i < 100; i++) {
            work(20);
            assertThat(thread.isShort()).isFalse();
            thread.breathe();
        }
    }

    @Test
    void oneLongBreathIsForgiven() {
        work(90);
        assertThat(thread.isShort()).isFalse();
        thread.breathe();
        work(20);
        thread.breathe();

        work(90);

        assertThat(thread.isShort()).isFalse();
    }

    @Test
    void manyLongBreathsAreTooMuchButEachBeginsAnew() {
        for (int i = 0; i < 4; i++) {
            work(40);
            thread.breathe();
        }

        work(10);
        assertThat(thread.isShort()).isFalse();
        work(20);
        assertThat(thread.isShort()).isTrue();
    }

    @Test
    void oneEasyBreathAndAllIsWell() {
        for (int i = 0; i < 4; i++) {
            work(40);
            thread.breathe();
        }
        work(10);
        thread.breathe();

        work(30);

        assertThat(thread.isShort()).isFalse();
    }

    private void work(int millis) {
        now += millis * 1_000_000L;
    }
}
