package org.clarion.pages.charts;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.pages.charts.ItemChart.Bar;
import org.clarion.pages.charts.ItemChart.Tick;
import org.junit.jupiter.api.Test;

class ItemChartTest {

    @Test
    void barsStandOverOneAxisOfRoundFigures() {
        var chart = requireNonNull(ItemChart.of(List.of(share("post", 300, 150, 75), share("fax", 30, 0, 0))));

        assertThat(chart.ticks())
                .containsExactly(
                        new Tick(0, "0.00%"),
                        new Tick(100, "33.33%"),
                        new Tick(200, "66.67%"),
                        new Tick(300, "100.00%"));
        assertThat(chart.bars()).extracting(Bar::reported).containsExactly("100.00%", "10.00%");
        assertThat(chart.bars().getFirst().verified()).isEqualTo("50.00%");
        assertThat(chart.bars().getLast().delivered()).isEqualTo("0.00%");
        assertThat(chart.first().percent()).isEqualTo(91);
    }

    @Test
    void whatHasNoRoomIsCountedAndStandsInTheTable() {
        var chart = requireNonNull(ItemChart.of(IntStream.range(0, 11)
                .mapToObj(place -> share("country " + place, 20 - place, 0, 0))
                .toList()));

        assertThat(chart.bars()).hasSize(8);
        assertThat(chart.more()).isEqualTo(3);
    }

    @Test
    void nothingCountedIsNoChart() {
        assertThat(ItemChart.of(List.of())).isNull();
        assertThat(ItemChart.of(List.of(share("post", 0, 0, 0)))).isNull();
    }

    private static FigureShare share(String name, long reported, long verified, long delivered) {
        return new FigureShare(name, null, new Figures(reported, verified, delivered), 330);
    }
}
