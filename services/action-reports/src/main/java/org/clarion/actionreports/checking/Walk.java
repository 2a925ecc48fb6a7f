package org.clarion.actionreports.checking;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.clarion.actionreports.checking.CountRows.Span;

/**
 * Once over an action's journal, from its first report to its last, with what is known of it already.
 *
 * @param together how many reports a new stretch has
 * @param counted hears after every stretch how many reports were in it
 */
record Walk(CountRows rows, Instant now, int together, LongConsumer counted) {

    /** What came in longer ago than this has been committed, and clocks of instances agree so far. */
    private static final Duration SETTLED = Duration.ofSeconds(10);

    List<Stretch> over(Span span, Known known) throws SQLException {
        var stretches = new ArrayList<Stretch>();
        var doubtful = doubtful(known);
        for (int place = 0; place < known.stretches().size(); place++) {
            var stretch = known.stretches().get(place);
            stretches.add(doubtful.contains(place) ? stretch(stretch.since(), stretch.until()) : stretch);
        }
        var since = known.end().orElse(span.first());
        while (since.isBefore(span.afterLast())) {
            var until = rows.after(since, together).orElse(span.afterLast());
            var whole = until.isAfter(since) ? until : since.plus(1, ChronoUnit.MICROS); // so many in one instant
            stretches.add(stretch(since, whole));
            since = whole;
        }
        return stretches;
    }

    /** Of what was walked over, as much from the beginning as can stand for the next time. */
    Known toRemember(List<Stretch> stretches) {
        var settled = now.minus(SETTLED);
        return new Known(
                now,
                stretches.stream()
                        .takeWhile(one -> one.side().reports() >= together && one.endsBefore(settled))
                        .toList());
    }

    /** Those that something was changed in; and the one that was counted longest ago, so that each has its turn. */
    private Set<Integer> doubtful(Known known) throws SQLException {
        if (known.isNothing()) {
            return Set.of();
        }
        var places = rows.changed(known, known.asOf().minus(SETTLED));
        places.add(known.countedLongestAgo());
        return places;
    }

    private Stretch stretch(Instant since, Instant until) throws SQLException {
        var side = rows.counted(since, until);
        counted.accept(side.reports());
        return new Stretch(since, until, side, now);
    }
}
