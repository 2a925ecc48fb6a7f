package org.clarion.proof.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.clarion.proof.report.Figure;

/**
 * What a service that has just started needs at the full rate until it answers in time.
 *
 * @param took until the last of three windows in a row was in time
 * @param firstP99 of the first window, in milliseconds
 */
record WarmUp(Duration took, double firstP99, boolean inTime) {

    private static final int IN_A_ROW = 3;
    private static final Duration SHORTEST_WINDOW = Duration.ofSeconds(1);

    /** Once in a run; later parts find it warm. */
    static WarmUp of(BenchSetting setting) throws IOException {
        var known = setting.measured().warmUp;
        if (known == null) {
            known = measure(setting);
            setting.measured().warmUp = known;
        }
        return known;
    }

    private static WarmUp measure(BenchSetting setting) throws IOException {
        var most = setting.scale().patience();
        long began = System.nanoTime();
        var took = Duration.ZERO;
        double firstP99 = -1;
        int inARow = 0;
        while (inARow < IN_A_ROW && took.compareTo(most) < 0) {
            var shot = Shot.fire(setting, "warming-up", setting.reports(setting.rate(), window(most)));
            inARow = shot.isInTime() ? inARow + 1 : 0;
            firstP99 = firstP99 < 0 ? shot.p99() : firstP99;
            took = Duration.ofNanos(System.nanoTime() - began);
            setting.say().accept("warming up for %d s, p99 %s".formatted(took.toSeconds(), Figure.millis(shot.p99())));
        }
        return new WarmUp(took, firstP99, inARow == IN_A_ROW);
    }

    private static Duration window(Duration most) {
        var window = most.dividedBy(36);
        return window.compareTo(SHORTEST_WINDOW) < 0 ? SHORTEST_WINDOW : window;
    }

    List<Figure> figures() {
        return List.of(
                Figure.of("p99 of the first seconds after a cold start", Figure.millis(firstP99)),
                Figure.of(
                        "warm after",
                        inTime ? took.toSeconds() + " s" : "not within %d s".formatted(took.toSeconds())));
    }
}
