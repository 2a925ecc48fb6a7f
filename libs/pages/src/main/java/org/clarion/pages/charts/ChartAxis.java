package org.clarion.pages.charts;

import java.util.List;
import java.util.stream.LongStream;

/** The upright axis of a chart, in at most four steps of round figures. */
public record ChartAxis(long step, long steps) {

    /** Of a chart, in pixels. */
    static final int HEIGHT = 160;

    private static final int MOST_STEPS = 4;

    /** A figure at the side and how far from the top its line is drawn. */
    public record Level(long figure, int top) {}

    static ChartAxis upTo(long most) {
        var step = LongStream.iterate(1, ten -> ten * 10)
                .flatMap(ten -> LongStream.of(ten, 2 * ten, 5 * ten))
                .filter(one -> MOST_STEPS * one >= most)
                .findFirst()
                .orElseThrow();
        return new ChartAxis(step, Math.max(1, Math.ceilDiv(most, step)));
    }

    public List<Level> levels() {
        return LongStream.rangeClosed(0, steps)
                .mapToObj(one -> new Level(one * step, top(one * step)))
                .toList();
    }

    /** One stands out from none. */
    int height(long figure) {
        return figure == 0 ? 0 : (int) Math.max(2, Math.round((double) HEIGHT * figure / (step * steps)));
    }

    int top(long figure) {
        return HEIGHT - height(figure);
    }
}
