package org.clarion.pages.charts;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.pages.charts.ChartAxis.Level;
import org.clarion.pages.charts.DayChart.Bar;
import org.clarion.pages.charts.DayChart.Named;
import org.clarion.pages.charts.TotalsGrowth.Passed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayChartTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void aQuietDayKeepsItsPlace() {
        var days = chart(Map.of(MONDAY, reported(50), MONDAY.plusDays(2), reported(200)));

        assertThat(days.bars()).extracting(Bar::reported).containsExactly(40, 0, 160);
        assertThat(days.busiest()).isEqualTo(MONDAY.plusDays(2));
        assertThat(days.most()).isEqualTo(200);
    }

    @Test
    void oneReportStandsOutFromNone() {
        var days = chart(Map.of(MONDAY, reported(1), MONDAY.plusDays(2), reported(1_000_000)));

        assertThat(days.bars().getFirst().reported()).isPositive();
    }

    /** Two slabs of black say less than the two lines of the table do. */
    @Test
    void fewerThanThreeDaysAreNoChart() {
        assertThat(DayChart.of(Map.of(), List.of())).isNull();
        assertThat(DayChart.of(Map.of(MONDAY, reported(5)), List.of())).isNull();
        assertThat(DayChart.of(Map.of(MONDAY, reported(5), MONDAY.plusDays(1), reported(1)), List.of()))
                .isNull();
    }

    @Test
    void aDayTypedWrongLongAgoDoesNotFlattenTheChartAndIsNotCutOffUnsaid() {
        var days = chart(Map.of(MONDAY.minusYears(20), reported(1), MONDAY, reported(5)));

        assertThat(days.bars()).hasSize(120).last().extracting(Bar::reported).isEqualTo(133);
        assertThat(days.cut()).isTrue();
        assertThat(days.growth().now().reported()).isEqualTo(6);
        assertThat(chart(Map.of(MONDAY, reported(1), MONDAY.plusDays(2), reported(1)))
                        .cut())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "3, 1, 3", "4, 1, 4", "5, 2, 3", "61, 20, 4", "412, 200, 3", "1000000, 500000, 2"})
    void theAxisGoesUpInAtMostFourRoundSteps(long most, long step, long steps) {
        assertThat(ChartAxis.upTo(most)).isEqualTo(new ChartAxis(step, steps));
    }

    @Test
    void theAxisNamesItsLevels() {
        assertThat(ChartAxis.upTo(20).levels())
                .containsExactly(
                        new Level(0, 160), new Level(5, 120), new Level(10, 80), new Level(15, 40), new Level(20, 0));
    }

    @Test
    void theNamesOfAFewDaysStandBeneathHoweverManyThereAre() {
        assertThat(many(60).named())
                .containsExactly(
                        new Named(MONDAY, "0.83%"),
                        new Named(MONDAY.plusDays(30), "50.83%"),
                        new Named(MONDAY.plusDays(59), "99.17%"));
        assertThat(many(3).named()).hasSize(3);
    }

    @Test
    void theTotalsGrowAndPassMilestones() {
        var growth = chart(Map.of(
                        MONDAY,
                        new Figures(40, 10, 0),
                        MONDAY.plusDays(1),
                        new Figures(220, 50, 20),
                        MONDAY.plusDays(2),
                        new Figures(140, 0, 0)))
                .growth();

        assertThat(growth.reported()).isEqualTo("1,144 3,56 5,0");
        assertThat(growth.verified()).isEqualTo("1,156 3,136 5,136");
        assertThat(growth.delivered()).isEqualTo("1,160 3,152 5,152");
        assertThat(growth.now()).isEqualTo(new Figures(400, 60, 20));
        assertThat(growth.milestones()).containsExactly(new Passed(250, "50.00%", 56, false));
    }

    @Test
    void milestonesThatWouldStandOnEachOtherAreTheHigher() {
        var growth = chart(Map.of(
                        MONDAY, reported(100), MONDAY.plusDays(1), reported(150), MONDAY.plusDays(2), reported(9_800)))
                .growth();

        assertThat(growth.milestones()).extracting(Passed::milestone).containsExactly(10_000L, 250L);
    }

    private static DayChart many(int days) {
        return chart(IntStream.range(0, days)
                .boxed()
                .collect(Collectors.toMap(day -> MONDAY.plusDays(day), day -> reported(day + 1L))));
    }

    private static DayChart chart(Map<LocalDate, Figures> figures) {
        return requireNonNull(DayChart.of(figures, List.of(100L, 250L, 500L, 1_000L, 2_500L, 5_000L, 10_000L)));
    }

    private static Figures reported(long reported) {
        return new Figures(reported, 0, 0);
    }
}
