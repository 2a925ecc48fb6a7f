package org.clarion.actionreports.figures.milestones;

import java.util.List;
import java.util.stream.LongStream;

/** The figures worth telling: 100, 250, 500, 1,000, 2,500, 5,000, 10,000 and so on. */
final class Thresholds {

    private static final long FIRST = 100;
    private static final long LAST = 500_000_000_000L;

    private Thresholds() {}

    /** Those that lie above one figure and not above the other. */
    static List<Long> passed(long before, long now) {
        return now < FIRST || now <= before
                ? List.of()
                : all().filter(one -> one > before && one <= now).boxed().toList();
    }

    /** What comes next. */
    static long after(long reported) {
        return all().filter(one -> one > reported).findFirst().orElse(LAST);
    }

    private static LongStream all() {
        return LongStream.iterate(FIRST, ten -> ten <= LAST, ten -> ten * 10)
                .flatMap(ten -> LongStream.of(ten, ten * 5 / 2, ten * 5));
    }
}
