package org.clarion.actionreports.screening.signals;

import java.util.stream.Stream;

/** How long a form was in somebody's hands. */
public final class FillTime {

    /** Seconds. A link fills the form in, so one quick press may be honest; many are not. */
    public static final int HASTY = 2;

    private static final long MANY = 20;

    private FillTime() {}

    static Stream<DetectedSignal> hasty(RecentActivity hour) {
        var times = hour.fillTimes();
        return times.hasty() >= MANY && 5 * times.hasty() >= times.known()
                ? Stream.of(new DetectedSignal(
                        Signal.FILL_TIME, String.valueOf(HASTY), times.hasty(), times.since(), times.last()))
                : Stream.empty();
    }
}
