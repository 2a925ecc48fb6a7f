package org.clarion.supporters.steering;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.clarion.pages.Mistakes;

/**
 * Day and time as they were typed.
 *
 * @param zone by whose clocks, an IANA name
 */
record MailingTime(String day, String time, String zone) {

    static MailingTime of(Instant at, ZoneId zone) {
        var then = at.atZone(zone);
        return new MailingTime(
                then.toLocalDate().toString(),
                then.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(),
                zone.getId());
    }

    /** Nothing where something is to be mended. */
    Optional<Instant> read(Instant now, MailingDeskWords words, Mistakes mistakes) {
        var onDay = Optional.<LocalDate>empty();
        var at = Optional.<LocalTime>empty();
        try {
            onDay = Optional.of(LocalDate.parse(day));
        } catch (DateTimeException none) {
            mistakes.add("day", words.dayMistake());
        }
        try {
            at = Optional.of(LocalTime.parse(time));
        } catch (DateTimeException none) {
            mistakes.add("time", words.timeMistake());
        }
        if (mistakes.any()) {
            return Optional.empty();
        }
        var then = onDay.orElseThrow()
                .atTime(at.orElseThrow())
                .atZone(ZoneId.of(zone))
                .toInstant();
        if (!then.isAfter(now)) {
            mistakes.add("time", words.timePast());
            return Optional.empty();
        }
        return Optional.of(then);
    }
}
