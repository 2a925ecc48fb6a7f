package org.clarion.proof.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.clarion.proof.house.Pause;
import org.clarion.proof.load.Timetable;

/** Single reports, and how long each took to be on every stream. */
final class Updates {

    private static final int DIGITS = 3;

    private final BenchSetting setting;
    private final Everywhere everywhere;
    private final int streams;
    private final Histogram first = new Histogram(TimeUnit.MINUTES.toMicros(10), DIGITS);
    private final Histogram all = new Histogram(TimeUnit.MINUTES.toMicros(10), DIGITS);

    Updates(BenchSetting setting, Everywhere everywhere, int streams) {
        this.setting = setting;
        this.everywhere = everywhere;
        this.streams = streams;
    }

    boolean tell(long before, int updates, Duration within) throws IOException {
        boolean reachedAll = true;
        for (int update = 1; update <= updates; update++) {
            long total = before + update;
            long answered = report();
            reachedAll &= Pause.until(() -> everywhere.reached(total) == streams, within);
            // A total may be everywhere before its reporter reads the answer.
            first.recordValue(Math.max(0, TimeUnit.NANOSECONDS.toMicros(everywhere.first(total) - answered)));
            all.recordValue(Math.max(0, TimeUnit.NANOSECONDS.toMicros(everywhere.newest() - answered)));
        }
        return reachedAll;
    }

    private long report() throws IOException {
        var answered = new long[1];
        var once = Timetable.open(1, Duration.ofSeconds(1), 1);
        Shot.fire(setting, "update", once, answer -> answered[0] = answer.received());
        return answered[0];
    }

    double onFirst(double percentile) {
        return Latency.millis(first, percentile);
    }

    double onAll(double percentile) {
        return Latency.millis(all, percentile);
    }
}
