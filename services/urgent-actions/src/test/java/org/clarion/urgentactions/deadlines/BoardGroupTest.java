package org.clarion.urgentactions.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardGroupTest {

    private static final ZoneId LIMA = ZoneId.of("America/Lima");

    /** The second column is midnight in Lima, and the second before it. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-26T05:00:00Z, 2026-11-29T05:00:00Z, OVERDUE",
        "2026-11-26T05:00:01Z, 2026-11-29T05:00:00Z, OVER",
        "2026-11-29T05:00:00Z, 2026-11-29T05:00:00Z, OVER",
        "2026-11-29T05:00:00Z, 2026-11-29T04:59:59Z, TODAY",
        "2026-11-30T05:00:00Z, 2026-11-29T04:59:59Z, WEEK",
        "2026-11-30T05:00:00Z, 2026-11-29T05:00:00Z, TODAY",
        "2026-12-07T05:00:00Z, 2026-11-29T05:00:00Z, WEEK",
        "2026-12-08T05:00:00Z, 2026-11-29T05:00:00Z, LATER"
    })
    void daysAreCountedWhereItHappens(Instant endsAt, Instant now, BoardGroup group) {
        assertThat(BoardGroup.of(endsAt, LIMA, now, Duration.ofDays(3))).isEqualTo(group);
    }
}
