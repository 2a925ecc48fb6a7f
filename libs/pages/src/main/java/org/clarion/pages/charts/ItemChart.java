package org.clarion.pages.charts;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.clarion.contracts.TotalsEvent.Figures;
import org.jspecify.annotations.Nullable;

/**
 * The three totals of several items, such as countries, as lying bars over one axis.
 *
 * @param bars those with most reported, in the order given
 * @param more how many items have no room and stand in the table only
 */
public record ItemChart(List<Bar> bars, List<Tick> ticks, long all, int more) {

    private static final int MOST_BARS = 8;

    /** An item; its bars in hundredths of the width, as SVG and CSS read them. */
    public record Bar(FigureShare share, String reported, String verified, String delivered) {}

    /** A figure beneath the chart, and how far across its line stands. */
    public record Tick(long figure, String across) {}

    /** Nothing where nothing is counted. */
    public static @Nullable ItemChart of(List<FigureShare> shares) {
        var most = shares.stream()
                .mapToLong(share -> share.figures().reported())
                .max()
                .orElse(0);
        if (most == 0) {
            return null;
        }
        var axis = ChartAxis.upTo(most);
        var width = axis.step() * axis.steps();
        return new ItemChart(
                shares.stream().limit(MOST_BARS).map(one -> bar(one, width)).toList(),
                LongStream.rangeClosed(0, axis.steps())
                        .mapToObj(one -> new Tick(one * axis.step(), across(one * axis.step(), width)))
                        .toList(),
                shares.getFirst().all(),
                Math.max(0, shares.size() - MOST_BARS));
    }

    /** The one with most. */
    public FigureShare first() {
        return bars.getFirst().share();
    }

    private static Bar bar(FigureShare share, long width) {
        Figures figures = share.figures();
        return new Bar(
                share,
                across(figures.reported(), width),
                across(figures.verified(), width),
                across(figures.delivered(), width));
    }

    private static String across(long figure, long width) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * figure / width);
    }
}
