package org.clarion.proof.report;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A chart as SVG inside the page, and the table below it. */
final class Drawing {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 220;
    private static final int LEFT = 64;
    private static final int TOP = 12;
    private static final int BOTTOM = 28;
    private static final int STEPS = 4;
    private static final int MOST_LABELS = 12;

    private final Chart chart;

    Drawing(Chart chart) {
        this.chart = chart;
    }

    String html() {
        return """
                <figure>
                <figcaption>%s (%s)</figcaption>
                <svg viewBox="0 0 %d %d" role="img" aria-label="%s">%s%s%s</svg>
                <p class="key">%s</p>
                <details><summary>The same as a table</summary>%s</details>
                </figure>
                """.formatted(
                        ProofHtml.text(chart.title()),
                        ProofHtml.text(chart.unit()),
                        WIDTH + LEFT + TOP,
                        HEIGHT + TOP + BOTTOM,
                        ProofHtml.text(chart.title() + "; the table below has the figures"),
                        grid(),
                        labels(),
                        lines(),
                        key(),
                        table());
    }

    private String grid() {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> {
                    double value = chart.highest() * step / STEPS;
                    return "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>"
                                    .formatted(LEFT, LEFT + WIDTH, y(value), y(value))
                            + "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>"
                                    .formatted(
                                            LEFT - 6,
                                            y(value) + 4,
                                            Figure.number(chart.highest() < 10 ? "%.1f" : "%,.0f", value));
                })
                .collect(Collectors.joining());
    }

    private String labels() {
        int apart = Math.ceilDiv(chart.places().size(), MOST_LABELS);
        return IntStream.range(0, chart.places().size())
                .filter(place -> place % apart == 0)
                .mapToObj(place -> "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>"
                        .formatted(
                                x(place),
                                TOP + HEIGHT + 18,
                                ProofHtml.text(chart.places().get(place))))
                .collect(Collectors.joining());
    }

    private String lines() {
        return IntStream.range(0, chart.lines().size())
                .mapToObj(number -> {
                    var values = chart.lines().get(number).values();
                    var points = IntStream.range(0, values.size())
                            .mapToObj(place -> Figure.number("%.1f,%.1f", x(place), y(values.get(place))))
                            .collect(Collectors.joining(" "));
                    return "<polyline class=\"line%d\" points=\"%s\"/>".formatted(number % 3, points);
                })
                .collect(Collectors.joining());
    }

    private String key() {
        return IntStream.range(0, chart.lines().size())
                .mapToObj(number -> "<span class=\"mark%d\">%s</span>"
                        .formatted(
                                number % 3,
                                ProofHtml.text(chart.lines().get(number).name())))
                .collect(Collectors.joining(" "));
    }

    private String table() {
        var head = chart.lines().stream()
                .map(Chart.Line::name)
                .map(ProofHtml::numberHead)
                .collect(Collectors.joining());
        var rows = IntStream.range(0, chart.places().size())
                .mapToObj(place -> "<tr>" + ProofHtml.row(chart.places().get(place))
                        + chart.lines().stream()
                                .map(line -> ProofHtml.number(
                                        Figure.number("%,.2f", line.values().get(place))))
                                .collect(Collectors.joining())
                        + "</tr>")
                .collect(Collectors.joining("\n"));
        return "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"%s\"><table><thead><tr>%s%s</tr></thead><tbody>%s</tbody></table></div>"
                .formatted(ProofHtml.text(chart.title()), ProofHtml.head(chart.unit()), head, rows);
    }

    private double x(int place) {
        return LEFT
                + (chart.places().size() < 2
                        ? 0
                        : place * (double) WIDTH / (chart.places().size() - 1));
    }

    private double y(double value) {
        return TOP + HEIGHT - value / chart.highest() * HEIGHT;
    }
}
