package org.clarion.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, PT5S", "2, PT10S", "3, PT20S", "7, PT5M20S", "8, PT10M", "1000, PT10M"})
    void isTwiceAsLongEachTimeButNeverLongerThanTenMinutes(int failures, Duration rest) {
        assertThat(Rest.end(failures, NOON)).isEqualTo(NOON.plus(rest));
    }
}
