package org.clarion.pages.charts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clarion.contracts.TotalsEvent.Figures;
import org.jspecify.annotations.Nullable;

/**
 * Days as a chart: one bar each, without gaps, so that a quiet week is seen to be one.
 *
 * @param growth the same added up, as lines
 * @param busiest the day with most reported
 * @param reported on all days of the chart together
 * @param cut whether there are days before the first of the chart
 */
public record DayChart(
        List<Bar> bars, ChartAxis axis, TotalsGrowth growth, LocalDate busiest, long most, long reported, boolean cut) {

    private static final int FEWEST_BARS = 3;
    private static final int MOST_BARS = 120;
    private static final int MOST_NAMED = 3;
    private static final Figures NOTHING = new Figures(0, 0, 0);

    /** A day, and how high the bars of its three figures stand. */
    public record Bar(int place, LocalDate day, Figures figures, int reported, int verified, int delivered) {

        static Bar of(int place, LocalDate day, Figures figures, ChartAxis axis) {
            return new Bar(
                    place,
                    day,
                    figures,
                    axis.height(figures.reported()),
                    axis.height(figures.verified()),
                    axis.height(figures.delivered()));
        }

        public int top(int height) {
            return ChartAxis.HEIGHT - height;
        }
    }

    /** A day whose name stands beneath the chart. */
    public record Named(LocalDate day, String across) {}

    /** The last of them, where there are more than a chart can hold; nothing where there are too few to make one. */
    public static @Nullable DayChart of(Map<LocalDate, Figures> figures, List<Long> milestones) {
        var days = new TreeMap<>(figures);
        if (days.isEmpty() || span(days.firstKey(), days.lastKey()) < FEWEST_BARS) {
            return null;
        }
        var last = days.lastKey();
        var first = Stream.of(days.firstKey(), last.minusDays(MOST_BARS - 1L))
                .max(Comparator.naturalOrder())
                .orElse(last);
        return of(
                days.headMap(first),
                days.tailMap(first),
                first.datesUntil(last.plusDays(1)).toList(),
                milestones);
    }

    private static DayChart of(
            Map<LocalDate, Figures> before, Map<LocalDate, Figures> seen, List<LocalDate> all, List<Long> milestones) {
        var most = seen.entrySet().stream()
                .max(Comparator.comparing(day -> day.getValue().reported()))
                .orElseThrow();
        var axis = ChartAxis.upTo(most.getValue().reported());
        var bars = IntStream.range(0, all.size())
                .mapToObj(place -> Bar.of(place, all.get(place), seen.getOrDefault(all.get(place), NOTHING), axis))
                .toList();
        return new DayChart(
                bars,
                axis,
                TotalsGrowth.of(sum(before), bars, milestones),
                most.getKey(),
                most.getValue().reported(),
                sum(seen).reported(),
                !before.isEmpty());
    }

    public LocalDate first() {
        return bars.getFirst().day();
    }

    public LocalDate last() {
        return bars.getLast().day();
    }

    public int span() {
        return bars.size();
    }

    /** Of a line chart: the middle of a day is a whole number in it. */
    public int width() {
        return 2 * bars.size();
    }

    /** So few that their names have room on a phone. */
    public List<Named> named() {
        var gaps = Math.min(MOST_NAMED, bars.size()) - 1;
        return IntStream.rangeClosed(0, gaps)
                .map(one -> Math.round((float) one * (bars.size() - 1) / gaps))
                .mapToObj(place -> new Named(bars.get(place).day(), across(place, bars.size())))
                .toList();
    }

    /** The middle of a place, in hundredths of the width. */
    static String across(int place, int span) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * (place + 0.5) / span);
    }

    static Figures sum(Figures one, Figures other) {
        return new Figures(
                one.reported() + other.reported(),
                one.verified() + other.verified(),
                one.delivered() + other.delivered());
    }

    private static Figures sum(Map<LocalDate, Figures> figures) {
        return figures.values().stream().reduce(NOTHING, DayChart::sum);
    }

    private static long span(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
