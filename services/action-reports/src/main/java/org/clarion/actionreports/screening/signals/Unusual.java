package org.clarion.actionreports.screening.signals;

import java.util.Collections;
import java.util.stream.Stream;
import org.clarion.actionreports.screening.signals.RecentActivity.Quantities;
import org.clarion.actionreports.screening.signals.RecentActivity.Quantities.Said;

/** Quantities far above what this action's own reports say. One big group is no sign; several alike are. */
final class Unusual {

    private static final long SEVERAL = 3;

    /** While an action is too young to have a habit. */
    private static final long FOR_THE_YOUNG = 4;

    private Unusual() {}

    static Stream<DetectedSignal> quantities(RecentActivity hour) {
        var quantities = hour.quantities();
        var from = threshold(quantities.usual() == 0 ? FOR_THE_YOUNG : quantities.usual());
        var many = quantities.many().stream()
                .filter(said -> said.quantity() >= from)
                .toList();
        var reports = many.stream().mapToLong(Said::reports).sum();
        if (reports < SEVERAL) {
            return Stream.empty();
        }
        var since = Collections.min(many.stream().map(Said::since).toList());
        var last = Collections.max(many.stream().map(Said::last).toList());
        return Stream.of(new DetectedSignal(Signal.QUANTITY, String.valueOf(from), reports, since, last));
    }

    /** Five times the usual, rounded up to 10, 20, 50, 100, ...: the same habit gives the same finding. */
    static long threshold(long usual) {
        var least = Math.max(Quantities.FEW + 1, 5 * usual);
        var ten = 10L;
        while (5 * ten < least) {
            ten *= 10;
        }
        return least <= ten ? ten : least <= 2 * ten ? 2 * ten : 5 * ten;
    }
}
