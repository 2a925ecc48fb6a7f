package org.clarion.actionreports.checking;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
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
record SegmentScan(CountRows rows, Instant now, int together, LongConsumer counted) {

    /** What came in longer ago than this has been committed, and clocks of instances agree so far. */
    private static final Duration SETTLED = Duration.ofSeconds(10);

    /** All of it. */
    List<JournalSegment> over(Span span, KnownSegments known) throws SQLException {
        var stretches = again(known, changed(known));
        var since = known.end().orElse(span.first());
        while (since.isBefore(span.afterLast())) {
            var until = rows.after(since, together).orElse(span.afterLast());
            stretches.add(stretch(since, until));
            since = until;
        }
        return stretches;
    }

    /**
     * What can be remembered of it, as of now: what has changed of it and what has come to it, and of the rest the stretch
     * that was counted longest ago, so that each has its turn.
     */
    KnownSegments over(KnownSegments known, Instant first) throws SQLException {
        var doubtful = changed(known);
        if (!known.isNothing()) {
            doubtful.add(known.countedLongestAgo());
        }
        var stretches = again(known, doubtful);
        var since = known.end().orElse(first);
        var until = rows.after(since, together);
        while (until.isPresent() && isSettled(until.get())) {
            stretches.add(stretch(since, until.get()));
            since = until.get();
            until = rows.after(since, together);
        }
        return toRemember(stretches);
    }

    /** Of what was walked over, as much from the beginning as can stand for the next time. */
    KnownSegments toRemember(List<JournalSegment> stretches) {
        return new KnownSegments(
                now,
                stretches.stream()
                        .takeWhile(one -> one.side().reports() >= together && isSettled(one.until()))
                        .toList());
    }

    private boolean isSettled(Instant until) {
        return !until.isAfter(now.minus(SETTLED));
    }

    private List<JournalSegment> again(KnownSegments known, Set<Integer> doubtful) throws SQLException {
        var stretches = new ArrayList<JournalSegment>();
        for (int place = 0; place < known.stretches().size(); place++) {
            var stretch = known.stretches().get(place);
            stretches.add(doubtful.contains(place) ? stretch(stretch.since(), stretch.until()) : stretch);
        }
        return stretches;
    }

    private Set<Integer> changed(KnownSegments known) throws SQLException {
        return known.isNothing()
                ? new HashSet<>()
                : rows.changed(known, known.asOf().minus(SETTLED));
    }

    private JournalSegment stretch(Instant since, Instant until) throws SQLException {
        var side = rows.counted(since, until);
        counted.accept(side.reports());
        return new JournalSegment(since, until, side, now);
    }
}
