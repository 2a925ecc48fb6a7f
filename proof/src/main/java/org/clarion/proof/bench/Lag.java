package org.clarion.proof.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;
import org.clarion.proof.load.Answer;

/** When the k-th report was acknowledged, and when each stream first told as many. */
final class Lag {

    private static final long LONGEST = TimeUnit.MINUTES.toMicros(10);

    private final long before;
    private final List<Long> acknowledged = new ArrayList<>();
    private final List<List<Shown>> shown;

    private record Shown(long total, long at) {}

    Lag(long before, int streams) {
        this.before = before;
        this.shown = IntStream.range(0, streams)
                .mapToObj(stream -> (List<Shown>) new ArrayList<Shown>())
                .toList();
    }

    synchronized void answered(Answer answer) {
        if (answer.accepted()) {
            acknowledged.add(answer.received());
        }
    }

    synchronized void shown(int stream, long total, long at) {
        shown.get(stream).add(new Shown(total, at));
    }

    synchronized boolean everyStreamShows(long total) {
        return shown.stream().allMatch(one -> !one.isEmpty() && one.getLast().total() == total);
    }

    synchronized int events() {
        return shown.getFirst().size();
    }

    /** A total that was shown before the answer arrived has no lag. */
    synchronized Histogram micros() {
        var lags = new Histogram(LONGEST, 3);
        shown.forEach(stream -> {
            int next = 0;
            for (var event : stream) {
                while (next < acknowledged.size() && before + next < event.total()) {
                    long lag = TimeUnit.NANOSECONDS.toMicros(event.at() - acknowledged.get(next));
                    lags.recordValue(Math.clamp(lag, 0, LONGEST));
                    next++;
                }
            }
        });
        return lags;
    }
}
