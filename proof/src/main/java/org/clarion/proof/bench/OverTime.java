package org.clarion.proof.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.clarion.proof.load.Tally.Second;
import org.clarion.proof.report.Chart;

/** A load second by second. */
final class OverTime {

    private final List<Second> seconds;

    OverTime(Shot shot) {
        this.seconds = shot.tally().seconds();
    }

    Chart chart(String title, String unit, List<Chart.Line> lines) {
        return new Chart(
                title,
                unit,
                seconds.stream()
                        .map(second -> String.valueOf(second.second() + 1))
                        .toList(),
                lines);
    }

    Chart.Line line(String name, ToDoubleFunction<Second> value) {
        return new Chart.Line(
                name,
                seconds.stream().map(second -> value.applyAsDouble(second)).toList());
    }
}
