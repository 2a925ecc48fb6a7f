package org.clarion.urgentactions.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoCourseTest {

    private static final Duration REPORTS_ARE_TAKEN_FOR = Duration.ofDays(14);

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-22T00:10:00Z", "2026-11-22T03:59:00Z", "2026-11-22T12:00:00Z", "2026-11-22T23:30:00Z"})
    void theOneAboutToEndHasHoursLeftWheneverTheHouseBegins(String start) {
        var now = Instant.parse(start);

        var left = Duration.between(now, endOf(DemoSheet.LAST_HOURS, now));

        assertThat(left).isBetween(Duration.ofHours(3), Duration.ofHours(27));
    }

    @Test
    void everySheetWasLiveWhenItWasLaunchedAndEndedAfterwards() {
        var now = Instant.parse("2026-11-22T12:00:00Z");

        assertThat(DemoCourse.living(now))
                .filteredOn(course -> course.launchedAt() != null)
                .hasSize(4)
                .allSatisfy(course -> assertThat(
                                course.sheet().actUntil(course.lastDay()).lacks(course.launchedAt()))
                        .isEmpty());
        assertThat(DemoCourse.living(now))
                .filteredOn(course -> course.endedAt() != null)
                .hasSize(2)
                .allSatisfy(course -> {
                    assertThat(course.endedAt()).isAfter(course.launchedAt());
                    assertThat(course.sheet().outcomes()).isNotEmpty();
                });
    }

    @Test
    void whatHasEndedStillTakesReports() {
        var now = Instant.parse("2026-11-22T12:00:00Z");

        assertThat(DemoCourse.living(now).stream().map(DemoCourse::endedAt).filter(Objects::nonNull))
                .allSatisfy(ended -> assertThat(Duration.between(ended, now)).isLessThan(REPORTS_ARE_TAKEN_FOR));
    }

    private static Instant endOf(DemoSheet sheet, Instant now) {
        return DemoCourse.living(now).stream()
                .filter(course -> course.sheet() == sheet)
                .findFirst()
                .flatMap(course -> sheet.actUntil(course.lastDay()).endsAt())
                .orElseThrow();
    }
}
