package org.clarion.urgentactions.asks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which asks of a plan, by their places: "1-6, 9".
 *
 * @param places from 1, in order
 */
public record AskPlaces(SortedSet<Integer> places) {

    private static final int LAST = 99_999;
    private static final int MOST = 5000;
    private static final Pattern RANGE = Pattern.compile("(\\d{1,5})(?:\\s*[-\u2013]\\s*(\\d{1,5}))?");

    public static AskPlaces of(Collection<Integer> places) {
        return new AskPlaces(new TreeSet<>(places));
    }

    /** Nothing where it cannot be read as places. */
    public static Optional<AskPlaces> read(String written) {
        var places = new TreeSet<Integer>();
        for (var part : written.strip().split("\\s*[,;]\\s*|(?<=\\d)\\s+(?=\\d)")) {
            var range = RANGE.matcher(part.strip());
            if (!range.matches()) {
                return Optional.empty();
            }
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            if (from < 1 || to < from || to > LAST || to - from > MOST) {
                return Optional.empty();
            }
            for (int place = from; place <= to; place++) {
                places.add(place);
            }
        }
        return Optional.of(new AskPlaces(places));
    }

    public boolean has(int place) {
        return places.contains(place);
    }

    /** As short as it can be said. */
    public String written() {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        int last = 0;
        for (int place : places) {
            if (from == 0 || place != last + 1) {
                add(ranges, from, last);
                from = place;
            }
            last = place;
        }
        add(ranges, from, last);
        return String.join(", ", ranges);
    }

    private static void add(List<String> ranges, int from, int last) {
        if (from > 0) {
            ranges.add(from == last ? Integer.toString(from) : from + "-" + last);
        }
    }
}
