package org.clarion.urgentactions.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a sheet of the demo began, by when people should act, and when it ended.
 *
 * @param launchedAt none for one that is still a draft
 * @param endedAt none for one that goes on
 */
record DemoCourse(
        DemoSheet sheet,
        LocalDate lastDay,
        @Nullable Instant launchedAt,
        @Nullable Instant endedAt) {

    private static final Duration STILL_TIME_TO_ACT = Duration.ofHours(3);

    /** One live action and nothing else. */
    static DemoCourse alone(Instant now) {
        return new DemoCourse(DemoSheet.SECOND, in(now, 42), now, null);
    }

    /**
     * A house that has been at work for weeks. What has ended did so less than two weeks ago, for then reports are still
     * taken; the newest is a draft until there are supporters to be told of it.
     */
    static List<DemoCourse> living(Instant now) {
        return List.of(
                new DemoCourse(DemoSheet.FIRST, in(now, -13), ago(now, 41), ago(now, 13)),
                new DemoCourse(DemoSheet.SECOND, in(now, 42), ago(now, 13), null),
                new DemoCourse(DemoSheet.LAST_HOURS, lastHours(now), ago(now, 15), null),
                new DemoCourse(DemoSheet.WON, in(now, 9), ago(now, 26), ago(now, 5)),
                new DemoCourse(DemoSheet.NEW_TODAY, in(now, 56), null, null),
                new DemoCourse(DemoSheet.DRAFT, in(now, 30), null, null));
    }

    /** Today, or tomorrow where today is over before anybody could have acted. */
    private static LocalDate lastHours(Instant now) {
        var zone = ZoneId.of("America/Port_of_Spain");
        return LocalDate.ofInstant(now.plus(STILL_TIME_TO_ACT), zone);
    }

    private static LocalDate in(Instant now, int days) {
        return LocalDate.ofInstant(now, ZoneId.of("America/Lima")).plusDays(days);
    }

    private static Instant ago(Instant now, int days) {
        return now.minus(Duration.ofDays(days));
    }
}
