package org.clarion.proof.report;

import java.util.List;

/**
 * Lines over one axis, with the same figures as a table.
 *
 * @param places what stands under the axis, one for each value
 */
public record Chart(String title, String unit, List<String> places, List<Line> lines) {

    /** One line of the chart. */
    public record Line(String name, List<Double> values) {}

    double highest() {
        return Math.max(
                1,
                lines.stream()
                        .flatMap(line -> line.values().stream())
                        .mapToDouble(value -> value)
                        .max()
                        .orElse(1));
    }
}
