package org.clarion.urgentactions.deadlines;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/** How deadlines are looked after. Durations are written as 7d, 3h, 30m. */
@ConfigMapping(prefix = "clarion.desk.deadlines")
public interface DeadlinesConfig {

    /** How long before its deadline an action's owner is reminded of it by mail, each time once. */
    @WithDefault("7d,2d,1d,3h")
    List<Duration> reminders();

    /** How long after it the owner is reminded that nobody has said how it turned out, each time once. */
    @WithDefault("0s,2d,7d")
    List<Duration> outcomeReminders();

    /** How long after a deadline the board calls an outcome overdue. */
    @WithDefault("3d")
    Duration outcomeWithin();

    /** When in the morning, by each member's own clock, the digest goes. */
    @WithDefault("07:00")
    LocalTime digestAt();

    /** For how long after that hour it still goes, where nothing ran at the time: a digest of the evening helps nobody. */
    @WithDefault("6h")
    Duration digestUntil();

    /** How often it is looked whether a deadline passes, a reminder is to be planned, or a morning has come. */
    @WithDefault("5s")
    String every();
}
