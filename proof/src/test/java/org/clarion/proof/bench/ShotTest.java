package org.clarion.proof.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.clarion.proof.load.Answer;
import org.clarion.proof.load.Requests;
import org.clarion.proof.load.Tally;
import org.clarion.proof.load.Timetable;
import org.junit.jupiter.api.Test;

class ShotTest {

    private final Tally tally = new Tally(second -> {});
    private final long began = System.nanoTime();

    @Test
    void aRateIsOverTheTimetableAndOverWhatWasAnsweredLater() {
        answeredAfter(1000, 200);
        answeredAfter(4000, 200);

        assertThat(shot(2, Duration.ofSeconds(1)).perSecond()).isCloseTo(0.5, within(0.01));
        assertThat(shot(2, Duration.ofSeconds(8)).perSecond()).isEqualTo(0.25);
    }

    @Test
    void waitingInVainForALineThatBrokeIsNotCounted() {
        answeredAfter(1000, 200);
        answeredAfter(12_000, Answer.UNKNOWN);

        assertThat(shot(2, Duration.ofSeconds(2)).perSecond()).isEqualTo(0.5);
    }

    @Test
    void onlyALoadThatIsAcceptedAsAWholeIsInTime() {
        answeredAfter(100, 200);
        assertThat(shot(1, Duration.ofSeconds(1)).isInTime()).isTrue();

        answeredAfter(110, 503);
        assertThat(shot(2, Duration.ofSeconds(1)).isInTime()).isFalse();
    }

    @Test
    void aLoadThatIsAnsweredLateIsNotInTime() {
        answeredAfter(300, 200);

        assertThat(shot(1, Duration.ofSeconds(1)).isInTime()).isFalse();
    }

    private void answeredAfter(int millis, int status) {
        tally.accept(new Answer(
                tally.accepted().cardinality(),
                status,
                true,
                began,
                began,
                began + TimeUnit.MILLISECONDS.toNanos(millis)));
    }

    private Shot shot(int requests, Duration lasting) {
        int rate = (int) Math.max(1, requests * 1000L / lasting.toMillis());
        return new Shot(Requests.plain("1", "test:"), Timetable.open(rate, lasting, 1), tally, requests, 60, Map.of());
    }
}
