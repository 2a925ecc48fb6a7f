package org.clarion.pages.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.clarion.pages.charts.WeekChart.Week;
import org.junit.jupiter.api.Test;

class WeekChartTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Test
    void bothFiguresOfAllWeeksStandOverOneAxis() {
        var chart = Objects.requireNonNull(WeekChart.of(weeks(4, 20, 0)));

        assertThat(chart.axis().step() * chart.axis().steps()).isEqualTo(20);
        assertThat(chart.bars()).extracting(WeekChart.Bar::first).containsExactly(32, 160, 0);
        assertThat(chart.bars()).extracting(WeekChart.Bar::second).containsExactly(16, 80, 0);
        assertThat(chart.named())
                .extracting(DayChart.Named::day)
                .containsExactly(MONDAY, MONDAY.plusWeeks(1), MONDAY.plusWeeks(2));
    }

    @Test
    void nothingMakesNoChart() {
        assertThat(WeekChart.of(List.of())).isNull();
        assertThat(WeekChart.of(weeks(7))).isNull();
        assertThat(WeekChart.of(weeks(0, 0, 0))).isNull();
    }

    /** The second figure is half of the first. */
    private static List<Week> weeks(long... first) {
        return LongStream.range(0, first.length)
                .mapToObj(week -> new Week(MONDAY.plusWeeks(week), first[(int) week], first[(int) week] / 2))
                .toList();
    }
}
