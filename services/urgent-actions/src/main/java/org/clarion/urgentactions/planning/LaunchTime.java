package org.clarion.urgentactions.planning;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.clarion.pages.Mistakes;
import org.clarion.urgentactions.places.Zones;
import org.clarion.urgentactions.sheets.Draft;

/** Day, time and zone as they were typed. */
record LaunchTime(String day, String time, String zone) {

    /** Nothing if it makes no sense, or lies where no launch can be; what to mend is added then. */
    Optional<Instant> read(Draft draft, Instant now, PlanningWords words, Mistakes mistakes) {
        try {
            if (!day.matches("\\d{4}-\\d\\d-\\d\\d")) {
                mistakes.add("day", words.dayMistake());
            }
            if (!time.matches("\\d\\d:\\d\\d(:\\d\\d)?")) {
                mistakes.add("time", words.timeMistake());
            }
            if (!Zones.exists(zone)) {
                mistakes.add("zone", words.zoneMistake());
            }
            return mistakes.any() ? Optional.empty() : within(draft, now, words, mistakes);
        } catch (DateTimeException thirtiethOfFebruary) {
            mistakes.add("day", words.dayMistake());
            return Optional.empty();
        }
    }

    private Optional<Instant> within(Draft draft, Instant now, PlanningWords words, Mistakes mistakes) {
        var at = LocalDate.parse(day)
                .atTime(LocalTime.parse(time))
                .atZone(ZoneId.of(zone))
                .toInstant();
        if (!at.isAfter(now)) {
            mistakes.add("time", words.past());
        } else if (draft.endsAt().filter(end -> !at.isBefore(end)).isPresent()) {
            mistakes.add("day", words.afterDeadline());
        }
        return mistakes.any() ? Optional.empty() : Optional.of(at);
    }
}
