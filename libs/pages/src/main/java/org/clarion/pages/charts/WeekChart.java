package org.clarion.pages.charts;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.clarion.pages.charts.DayChart.Named;
import org.jspecify.annotations.Nullable;

/** Weeks as a chart: two bars each, side by side, such as who came and who went. The tag {@code week-chart} shows it. */
public record WeekChart(List<Bar> bars, ChartAxis axis) {

    private static final int MOST_NAMED = 3;
    private static final int FEWEST = 2;

    /** What a week is shown by: its first day, and two figures. */
    public record Week(LocalDate begins, long first, long second) {}

    /** A week at its place, and how high its two bars stand, in pixels. */
    public record Bar(int place, Week week, int first, int second) {

        public int top(int height) {
            return ChartAxis.HEIGHT - height;
        }
    }

    /** The weeks in their order, without gaps. Nothing where there are too few to make a chart, or nothing is counted. */
    public static @Nullable WeekChart of(List<Week> weeks) {
        var most = Math.max(most(weeks, Week::first), most(weeks, Week::second));
        if (weeks.size() < FEWEST || most == 0) {
            return null;
        }
        var axis = ChartAxis.upTo(most);
        return new WeekChart(
                IntStream.range(0, weeks.size())
                        .mapToObj(place -> bar(place, weeks.get(place), axis))
                        .toList(),
                axis);
    }

    private static long most(List<Week> weeks, ToLongFunction<Week> figure) {
        return weeks.stream().mapToLong(figure).max().orElse(0);
    }

    private static Bar bar(int place, Week week, ChartAxis axis) {
        return new Bar(place, week, axis.height(week.first()), axis.height(week.second()));
    }

    public int span() {
        return bars.size();
    }

    /** So few weeks that their first days have room on a phone. */
    public List<Named> named() {
        var gaps = Math.min(MOST_NAMED, bars.size()) - 1;
        return IntStream.rangeClosed(0, gaps)
                .map(one -> Math.round((float) one * (bars.size() - 1) / gaps))
                .mapToObj(place -> new Named(bars.get(place).week().begins(), DayChart.across(place, bars.size())))
                .toList();
    }
}
