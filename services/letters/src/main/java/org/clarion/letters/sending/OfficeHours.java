package org.clarion.letters.sending;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.clarion.contracts.Target;
import org.clarion.letters.appeals.Appeal;

/**
 * When an office is open: on the working days of its country (CLDR), between two hours of its own clock. A letter that comes then is
 * read sooner, and one that comes at night is more easily taken for a machine's.
 */
record OfficeHours(LocalTime opens, LocalTime closes) {

    private static final int DAYS_LOOKED_AT = 8;

    /** As the operator says it: {@code 08:00-17:00}. */
    static OfficeHours of(String said) {
        var ends = said.split("-", 2);
        return new OfficeHours(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
    }

    /** When a letter that could go now may go, or now itself where it would come too late for the action otherwise. */
    Instant next(Instant now, Appeal appeal, Target target) {
        var country = appeal.countryOf(target);
        return zone(appeal, target, country)
                .map(zone -> opening(now, zone, country))
                .filter(opening -> opening.isBefore(appeal.sheet().endsAt()))
                .orElse(now);
    }

    /** The first instant from now on at which the office is open. */
    Instant opening(Instant now, ZoneId zone, String country) {
        var here = now.atZone(zone);
        for (int days = 0; days < DAYS_LOOKED_AT; days++) {
            var day = here.toLocalDate().plusDays(days);
            var from = day.atTime(opens).atZone(zone).toInstant();
            var until = day.atTime(closes).atZone(zone).toInstant();
            if (isWorking(day, country) && now.isBefore(until)) {
                return now.isAfter(from) ? now : from;
            }
        }
        return now; // a week without a working day is a mistake of ours, and no reason to keep a letter
    }

    /** A sheet's own clock for its officials; elsewhere only where the country has one clock. */
    private static Optional<ZoneId> zone(Appeal appeal, Target target, String country) {
        if (country.equals(appeal.sheet().country())) {
            return Optional.of(ZoneId.of(appeal.sheet().zone()));
        }
        var zones = TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, country, null);
        return zones.size() == 1 ? zones.stream().map(ZoneId::of).findFirst() : Optional.empty();
    }

    private static boolean isWorking(LocalDate day, String country) {
        var week = Calendar.getWeekDataForRegion(country);
        var weekend = weekday(week.weekendOnset);
        var last = weekday(week.weekendCease);
        for (var rest = weekend; ; rest = rest.plus(1)) {
            if (day.getDayOfWeek() == rest) {
                return false;
            }
            if (rest == last) {
                return true;
            }
        }
    }

    /** ICU begins with Sunday as 1. */
    private static DayOfWeek weekday(int icu) {
        return DayOfWeek.SUNDAY.plus(icu - 1L);
    }
}
