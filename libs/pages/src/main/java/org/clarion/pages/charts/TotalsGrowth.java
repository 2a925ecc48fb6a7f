package org.clarion.pages.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.pages.charts.DayChart.Bar;

/**
 * The three totals as they grew, day by day: a line each, as the points of a polyline, in a chart two units wide for
 * every day.
 */
public record TotalsGrowth(
        ChartAxis axis, String reported, String verified, String delivered, List<Passed> milestones, Figures now) {

    private static final int ROOM_FOR_A_LABEL = 18;

    /**
     * A milestone where the line of what was reported passed it.
     *
     * @param early so far to the left that its figure has room only at its right
     */
    public record Passed(long milestone, String across, int top, boolean early) {}

    static TotalsGrowth of(Figures before, List<Bar> days, List<Long> milestones) {
        var sums = new ArrayList<Figures>();
        var sum = before;
        for (var day : days) {
            sum = DayChart.sum(sum, day.figures());
            sums.add(sum);
        }
        var axis = ChartAxis.upTo(sum.reported());
        return new TotalsGrowth(
                axis,
                line(axis, sums, Figures::reported),
                line(axis, sums, Figures::verified),
                line(axis, sums, Figures::delivered),
                passed(axis, before.reported(), sums, milestones),
                sum);
    }

    private static String line(ChartAxis axis, List<Figures> sums, ToLongFunction<Figures> total) {
        return IntStream.range(0, sums.size())
                .mapToObj(place -> (2 * place + 1) + "," + axis.top(total.applyAsLong(sums.get(place))))
                .collect(Collectors.joining(" "));
    }

    /** The highest first; of those whose figures would stand on each other, the higher. */
    private static List<Passed> passed(ChartAxis axis, long before, List<Figures> sums, List<Long> milestones) {
        var passed = new ArrayList<Passed>();
        for (var place = sums.size() - 1; place >= 0; place--) {
            var now = sums.get(place).reported();
            var yesterday = place == 0 ? before : sums.get(place - 1).reported();
            var here = new Place(place, sums.size(), axis.top(now));
            milestones.stream()
                    .filter(one -> one <= now && one > yesterday)
                    .max(Long::compare)
                    .map(here::passes)
                    .filter(one ->
                            passed.isEmpty() || one.top() - passed.getLast().top() >= ROOM_FOR_A_LABEL)
                    .ifPresent(passed::add);
        }
        return passed;
    }

    private record Place(int place, int span, int top) {

        Passed passes(long milestone) {
            return new Passed(milestone, DayChart.across(place, span), top, 5 * place < span);
        }
    }
}
