package org.clarion.proof.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.TimeUnit;
import org.clarion.proof.load.Answer;
import org.junit.jupiter.api.Test;

class LagTest {

    private final Lag lag = new Lag(100, 1);

    @Test
    void aReportIsShownWhenAsManyMoreAreShownAsWereAcknowledged() {
        acknowledgedAt(10);
        acknowledgedAt(20);
        shownAt(25, 101);
        shownAt(60, 102);

        var micros = lag.micros();

        assertThat(micros.getTotalCount()).isEqualTo(2);
        assertThat(micros.getMinValue()).isCloseTo(15_000L, within(50L));
        assertThat(micros.getMaxValue()).isCloseTo(40_000L, within(50L));
        assertThat(lag.everyStreamShows(102)).isTrue();
    }

    @Test
    void whatIsShownBeforeItsReporterReadsTheAnswerHasNoLag() {
        shownAt(5, 101);
        acknowledgedAt(10);

        assertThat(lag.micros().getMaxValue()).isZero();
    }

    @Test
    void whatIsNeverShownIsNotCountedAsShown() {
        acknowledgedAt(10);
        shownAt(15, 100);

        assertThat(lag.micros().getTotalCount()).isZero();
        assertThat(lag.everyStreamShows(101)).isFalse();
    }

    private void acknowledgedAt(long millis) {
        lag.answered(new Answer(0, 200, false, 0, 0, TimeUnit.MILLISECONDS.toNanos(millis)));
    }

    private void shownAt(long millis, long total) {
        lag.shown(0, total, TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
