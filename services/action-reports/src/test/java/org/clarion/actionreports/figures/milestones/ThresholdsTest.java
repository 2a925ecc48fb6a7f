package org.clarion.actionreports.figures.milestones;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThresholdsTest {

    @Test
    void aFigureIsPassedByReachingIt() {
        assertThat(Thresholds.passed(98, 99)).isEmpty();
        assertThat(Thresholds.passed(99, 100)).containsExactly(100L);
        assertThat(Thresholds.passed(100, 101)).isEmpty();
    }

    @Test
    void aBulkPassesAllThatLieBetween() {
        assertThat(Thresholds.passed(90, 2_600)).containsExactly(100L, 250L, 500L, 1_000L, 2_500L);
    }

    @Test
    void fallingPassesNothing() {
        assertThat(Thresholds.passed(300, 200)).isEmpty();
        assertThat(Thresholds.passed(300, 300)).isEmpty();
    }

    @Test
    void theyGoOnForAsLongAsPeopleDo() {
        assertThat(Thresholds.passed(4_000_000, 26_000_000)).containsExactly(5_000_000L, 10_000_000L, 25_000_000L);
        assertThat(Thresholds.after(0)).isEqualTo(100);
        assertThat(Thresholds.after(2_500)).isEqualTo(5_000);
    }

    @Test
    void afterTheLastThereIsNone() {
        assertThat(Thresholds.after(2_500_000_000_000L)).isEqualTo(500_000_000_000L);
        assertThat(Thresholds.after(100)).isEqualTo(250);
    }
}
