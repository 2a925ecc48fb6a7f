package org.clarion.proof.bench;

import java.util.List;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.clarion.proof.report.Aim;
import org.clarion.proof.report.Chart;
import org.clarion.proof.report.Figure;

/** Percentiles of a histogram of microseconds. */
final class Latency {

    private static final List<Double> PERCENTILES = List.of(50.0, 90.0, 99.0, 99.9, 100.0);
    private static final List<String> NAMES = List.of("p50", "p90", "p99", "p99.9", "max");

    private Latency() {}

    static double millis(Histogram histogram, double percentile) {
        return histogram.getTotalCount() == 0 ? 0 : histogram.getValueAtPercentile(percentile) / 1000.0;
    }

    static List<Figure> figures(String what, Histogram histogram) {
        return Stream.iterate(0, place -> place < NAMES.size(), place -> place + 1)
                .map(place -> Figure.of(
                        what + ", " + NAMES.get(place), Figure.millis(millis(histogram, PERCENTILES.get(place)))))
                .toList();
    }

    /** The slowest hundredth may take so long. */
    static List<Figure> figures(String what, Histogram histogram, int mostMillis) {
        var p99 = what + ", p99";
        var measured = histogram.getTotalCount() == 0 ? Double.NaN : millis(histogram, 99);
        var aim = Aim.atMost(measured, mostMillis, mostMillis + " ms");
        return figures(what, histogram).stream()
                .map(figure -> figure.what().equals(p99) ? Figure.of(p99, figure.figure(), aim) : figure)
                .toList();
    }

    static Chart chart(String title, List<Chart.Line> lines) {
        return new Chart(title, "ms", NAMES, lines);
    }

    static Chart.Line line(String name, Histogram histogram) {
        return new Chart.Line(
                name,
                PERCENTILES.stream()
                        .map(percentile -> millis(histogram, percentile))
                        .toList());
    }
}
