package org.clarion.actionreports.accepting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class GatheringTest {

    private static final Duration APART = Duration.ofMillis(40);

    private long now = -5_000;
    private final Gathering gathering = new Gathering(APART, () -> now);

    @Test
    void theFirstWaitsForNobody() {
        assertThat(gathering.left()).isZero();
    }

    @Test
    void theNextBeginsNoSoonerThanAgreedAndNoLater() {
        gathering.begin();
        now += Duration.ofMillis(15).toNanos();

        assertThat(gathering.left()).isEqualTo(Duration.ofMillis(25).toNanos());
        now += Duration.ofMillis(25).toNanos();
        assertThat(gathering.left()).isZero();
    }

    @Test
    void whoComesAfterAPauseOrALongCommitWaitsForNobody() {
        gathering.begin();
        now += Duration.ofMillis(41).toNanos();

        assertThat(gathering.left()).isNegative();
    }

    @Test
    void withoutADistanceEveryCommitBeginsAtOnce() {
        var atOnce = new Gathering(Duration.ZERO, () -> now);
        atOnce.begin();

        assertThat(atOnce.left()).isZero();
    }
}
