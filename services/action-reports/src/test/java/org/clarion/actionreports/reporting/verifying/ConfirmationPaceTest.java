package org.clarion.actionreports.reporting.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfirmationPaceTest {

    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    private final ConfirmationPace pace = new ConfirmationPace(5, 60);
    private final List<Instant> turns = new ArrayList<>();

    @Test
    void aMachinesThirtyInFiveSecondsAreFiveBeforeScreeningHasLooked() {
        ask(NOON, 30);

        assertThat(turns).hasSize(30);
        assertThat(minutesAfterNoon()).startsWith(0L, 0L, 0L, 0L, 0L, 6L, 7L).endsWith(30L);
    }

    @Test
    void twoClassesOfOneHourAllGetTheirMailWithinTwo() {
        ask(NOON, 35);
        ask(NOON.plus(Duration.ofMinutes(55)), 35);

        assertThat(turns).hasSize(70);
        assertThat(minutesAfterNoon().get(34)).isEqualTo(35);
        assertThat(minutesAfterNoon().getLast()).isLessThan(120);
    }

    @Test
    void peopleWhoReportOneAfterTheOtherDoNotWait() {
        for (int minute = 0; minute < 60; minute += 2) {
            ask(NOON.plus(Duration.ofMinutes(minute)), 1);
        }

        assertThat(minutesAfterNoon()).startsWith(0L, 2L, 4L).endsWith(58L);
    }

    @Test
    void theQueueHasAnEnd() {
        ask(NOON, 500);

        assertThat(turns).hasSize(5 + 115);
    }

    private void ask(Instant now, int times) {
        for (int i = 0; i < times; i++) {
            var lately = turns.stream()
                    .filter(turn -> turn.isAfter(now.minus(ConfirmationPace.SCREENED)))
                    .count();
            pace.next(now, lately, turns.isEmpty() ? null : turns.getLast()).ifPresent(turns::add);
        }
    }

    private List<Long> minutesAfterNoon() {
        return turns.stream()
                .map(turn -> Duration.between(NOON, turn).toMinutes())
                .toList();
    }
}
