package org.clarion.actionreports.signals;

import java.util.List;
import java.util.stream.Stream;

/** Looks at an hour and says what is out of the ordinary, if anything. */
@FunctionalInterface
public interface Rule {

    /** All there are. */
    List<Rule> ALL = List.of(
            Networks::tooFast,
            Networks::mostOfTheHour,
            FillTime::hasty,
            Repeated::words,
            Unusual::quantities,
            Repeated::domains);

    Stream<Sign> in(Hour hour);

    /** What any of them notices. */
    static List<Sign> signs(Hour hour) {
        return ALL.stream().flatMap(rule -> rule.in(hour)).toList();
    }
}
