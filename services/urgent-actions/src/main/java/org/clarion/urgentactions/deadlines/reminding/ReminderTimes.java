package org.clarion.urgentactions.deadlines.reminding;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.urgentactions.deadlines.DeadlinesConfig;

/**
 * At which moments somebody is reminded of a deadline: distances in hours and minutes from the very moment, so that a change of
 * clocks in between moves nothing.
 */
record ReminderTimes(List<Duration> before, List<Duration> after) {

    static ReminderTimes of(DeadlinesConfig config) {
        return new ReminderTimes(config.reminders(), config.outcomeReminders());
    }

    /** Those before the end that have not passed yet: nobody is reminded of a week that an action never had. */
    List<Instant> before(Instant endsAt, Instant now) {
        return ahead(before.stream().map(endsAt::minus), now);
    }

    /** Those after it. */
    List<Instant> after(Instant endsAt, Instant now) {
        return ahead(after.stream().map(endsAt::plus), now);
    }

    /** What these settings are known by: deadlines are planned anew once there are others. */
    String settings() {
        return Stream.of(before, after)
                .map(distances -> distances.stream().map(Duration::toString).collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
    }

    private static List<Instant> ahead(Stream<Instant> moments, Instant now) {
        return moments.filter(moment -> !moment.isBefore(now)).toList();
    }
}
