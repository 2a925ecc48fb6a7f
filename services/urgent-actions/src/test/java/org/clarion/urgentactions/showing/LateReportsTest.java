package org.clarion.urgentactions.showing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LateReportsTest {

    private static final Instant DEADLINE = Instant.parse("2027-01-10T05:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2027-01-10T04:59:59Z,, ",
        "2027-01-10T05:00:00Z,, 2027-01-23",
        "2027-01-24T04:59:59Z,, 2027-01-23",
        "2027-01-24T05:00:00Z,, ",
        "2026-12-01T12:00:00Z, 2026-12-01T05:30:00Z, 2026-12-15",
        "2026-12-15T05:30:00Z, 2026-12-01T05:30:00Z, ",
        "2027-01-24T04:00:00Z, 2027-01-20T05:30:00Z, 2027-01-23"
    })
    void reportsAreTakenForTwoWeeksAfterTheEndOrTheDeadlineWhicheverCameFirst(
            Instant now, @Nullable Instant endedAt, @Nullable LocalDate until) {
        assertThat(reports("ALLOW", now).until(sheet(endedAt))).isEqualTo(Optional.ofNullable(until));
    }

    @Test
    void nobodyIsSentToADoorThatIsShut() {
        assertThat(reports("BLOCK", DEADLINE.plusSeconds(1)).until(sheet(null))).isEmpty();
        assertThat(reports("ASK", DEADLINE.plusSeconds(1)).until(sheet(null))).isPresent();
    }

    private static LateReports reports(String policy, Instant now) {
        return new LateReports(Duration.ofDays(14), policy, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Sheet sheet(@Nullable Instant endedAt) {
        return new Sheet(
                UUID.randomUUID(),
                1,
                48,
                2025,
                2,
                null,
                "PE",
                "America/Lima",
                List.of(),
                List.of(),
                List.of(),
                true,
                LocalDate.of(2027, 1, 9),
                DEADLINE,
                endedAt == null ? Sheet.Status.LIVE : Sheet.Status.ENDED,
                Instant.parse("2026-11-01T12:00:00Z"),
                endedAt,
                null,
                "en",
                Map.of());
    }
}
