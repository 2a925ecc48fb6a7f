package org.clarion.urgentactions.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.clarion.pages.Bundles;
import org.clarion.pages.Wording;

/**
 * How long an action has, in words, for pages and mails alike: "40 minutes left", "until midnight in Azores, 30 November 2026".
 *
 * @param endsAt the first instant at which it is too late
 * @param zone of the deadline
 */
public record TimeLeft(Instant endsAt, ZoneId zone, Instant now) {

    private static final Duration HOURS_SAY_MORE = Duration.ofHours(48);

    /** "9 days left", "31 hours left", "5 hours 20 minutes left"; "Ended 3 hours ago" once it is over. */
    public String inWords(String language) {
        var words = Bundles.of(BoardWords.class, language);
        var between = Duration.between(now, endsAt).abs();
        var inDays = between.compareTo(HOURS_SAY_MORE) >= 0;
        var days = inDays ? (int) between.toDays() : 0;
        var hours = inDays ? 0 : (int) between.toHours();
        var minutes = inDays || between.toHours() >= 24 ? 0 : between.toMinutesPart();
        return isOver() ? words.ago(days, hours, minutes) : words.left(days, hours, minutes);
    }

    /** "until midnight in Azores, at the end of 30 November 2026"; where that day has no midnight, the hour at which it ends. */
    public String until(String language) {
        var words = Bundles.of(BoardWords.class, language);
        var wording = Wording.in(Locale.of(language));
        var city = wording.city(zone.getId());
        var day = wording.date(endsAt.minusNanos(1).atZone(zone).toLocalDate());
        var midnight = endsAt.atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT);
        if (isOver()) {
            return midnight ? words.wasMidnight(city, day) : words.wasTime(wording.time(endsAt, zone), city, day);
        }
        return midnight ? words.untilMidnight(city, day) : words.untilTime(wording.time(endsAt, zone), city, day);
    }

    public boolean isOver() {
        return !endsAt.isAfter(now);
    }

    /** Whether it is less than a day. */
    public boolean isShort() {
        return !isOver() && Duration.between(now, endsAt).toHours() < 24;
    }
}
