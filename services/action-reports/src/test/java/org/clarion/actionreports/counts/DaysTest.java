package org.clarion.actionreports.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.clarion.actionreports.counts.Days.Bar;
import org.clarion.contracts.TotalsEvent.Figures;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void aQuietDayKeepsItsPlace() {
        var days = Days.of(Map.of(MONDAY, reported(50), MONDAY.plusDays(2), reported(200)));

        assertThat(days.bars()).containsExactly(new Bar(0, 25), new Bar(1, 0), new Bar(2, 100));
        assertThat(days.busiest()).isEqualTo(MONDAY.plusDays(2));
        assertThat(days.most()).isEqualTo(200);
    }

    @Test
    void oneReportStandsOutFromNone() {
        var days = Days.of(Map.of(MONDAY, reported(1), MONDAY.plusDays(1), reported(1_000_000)));

        assertThat(days.bars().getFirst().height()).isPositive();
    }

    @Test
    void aDayTypedWrongLongAgoDoesNotFlattenTheChart() {
        var days = Days.of(Map.of(MONDAY.minusYears(20), reported(1), MONDAY, reported(5)));

        assertThat(days.bars()).hasSize(120).last().isEqualTo(new Bar(119, 100));
    }

    private static Figures reported(long reported) {
        return new Figures(reported, 0, 0);
    }
}
