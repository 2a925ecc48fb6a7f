package org.clarion.actionreports.counts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clarion.contracts.TotalsEvent.Figures;

/**
 * Days as a chart: one bar each, without gaps, so that a quiet week is seen to be one.
 *
 * @param busiest the day with most reported
 */
public record Days(List<Bar> bars, LocalDate first, LocalDate last, LocalDate busiest, long most) {

    private static final int HEIGHT = 100;
    private static final int MOST_BARS = 120;
    private static final Figures NOTHING = new Figures(0, 0, 0);

    /** A day and how high its bar stands in a chart of a hundred. */
    public record Bar(int place, int height) {

        public int top() {
            return HEIGHT - height;
        }
    }

    public int span() {
        return bars.size();
    }

    /** The last of them, where there are more than a chart can hold. */
    static Days of(Map<LocalDate, Figures> figures) {
        var days = new TreeMap<>(figures);
        var last = days.lastKey();
        var first = Stream.of(days.firstKey(), last.minusDays(MOST_BARS - 1L))
                .max(Comparator.naturalOrder())
                .orElse(last);
        var seen = days.tailMap(first);
        var most = seen.entrySet().stream()
                .max(Comparator.comparing(day -> day.getValue().reported()))
                .orElseThrow();
        var bars = first.datesUntil(last.plusDays(1))
                .map(day -> new Bar(
                        (int) ChronoUnit.DAYS.between(first, day),
                        height(seen.getOrDefault(day, NOTHING), most.getValue())))
                .toList();
        return new Days(bars, first, last, most.getKey(), most.getValue().reported());
    }

    /** One report stands out from none. */
    private static int height(Figures day, Figures most) {
        return day.reported() == 0 ? 0 : (int) Math.max(2, HEIGHT * day.reported() / Math.max(1, most.reported()));
    }
}
