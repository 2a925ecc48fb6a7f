package org.clarion.proof.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SurgesTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Timetable day = Timetable.surging(10, Duration.ofSeconds(200), 1, new Surges(100, 20, 4));

    @Test
    void aSurgeBringsSeveralTimesAsMuch() {
        assertThat(day.requests()).isEqualTo(2 * (80 * 10 + 20 * 40));
        assertThat(due(0, 80)).isEqualTo(800);
        assertThat(due(80, 100)).isEqualTo(800);
        assertThat(due(100, 180)).isEqualTo(800);
        assertThat(due(180, 200)).isEqualTo(800);
    }

    @Test
    void requestsComeInTheirOrder() {
        assertThat(LongStream.range(0, day.requests()).map(day::due)).isSorted();
    }

    @Test
    void whoeverHasNoSurgesIsSteady() {
        var steady = Timetable.open(10, Duration.ofSeconds(3), 1);

        assertThat(steady.requests()).isEqualTo(30);
        assertThat(steady.due(25)).isCloseTo(2 * SECOND + SECOND / 2, within(1000L));
    }

    private long due(int from, int to) {
        return LongStream.range(0, day.requests())
                .map(day::due)
                .filter(due -> due >= from * SECOND && due < to * SECOND)
                .count();
    }
}
