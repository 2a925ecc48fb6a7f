package org.clarion.actionreports.screening.signals;

import java.util.List;
import java.util.stream.Stream;

/** Looks at an hour and says what is out of the ordinary, if anything. */
@FunctionalInterface
public interface ScreeningRule {

    /** All there are. */
    List<ScreeningRule> ALL = List.of(
            Networks::tooFast,
            Networks::mostOfTheHour,
            FillTime::hasty,
            Repeated::words,
            Unusual::quantities,
            Repeated::domains);

    Stream<DetectedSignal> in(RecentActivity hour);

    /** What any of them notices. */
    static List<DetectedSignal> signs(RecentActivity hour) {
        return ALL.stream().flatMap(rule -> rule.in(hour)).toList();
    }
}
