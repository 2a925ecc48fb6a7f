package org.clarion.urgentactions.papers.writing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.clarion.pages.Mistakes;
import org.clarion.urgentactions.papers.PublicDocument;
import org.clarion.urgentactions.places.Zones;
import org.jspecify.annotations.Nullable;

/** When a document publishes itself, as it was typed. */
public record EmbargoForm(String day, String time, String zone) {

    static EmbargoForm posted(MultivaluedMap<String, String> fields) {
        return new EmbargoForm(typed(fields, "day"), typed(fields, "time"), typed(fields, "zone"));
    }

    /** As it was decided last; else as the paper itself says, by a clock of a place that somebody has to name. */
    static EmbargoForm of(PublicDocument document, @Nullable LocalDateTime read) {
        if (document.embargoUntil() != null && !document.embargoZone().isEmpty()) {
            var then = Objects.requireNonNull(document.embargoUntil()).atZone(ZoneId.of(document.embargoZone()));
            return new EmbargoForm(
                    then.toLocalDate().toString(),
                    LocalTime.from(then).truncatedTo(ChronoUnit.MINUTES).toString(),
                    document.embargoZone());
        }
        return read == null
                ? new EmbargoForm("", "", "")
                : new EmbargoForm(
                        read.toLocalDate().toString(), read.toLocalTime().toString(), "");
    }

    /** Nothing where there is something to mend. */
    Optional<Instant> read(Instant now, DocumentWords words, Mistakes mistakes) {
        if (!day.matches("\\d{4}-\\d\\d-\\d\\d")) {
            mistakes.add("day", words.noDay(day));
        }
        if (!time.matches("\\d\\d:\\d\\d(:\\d\\d)?")) {
            mistakes.add("time", words.noTime());
        }
        if (!Zones.exists(zone)) {
            mistakes.add("zone", words.zoneWanted());
        }
        try {
            return mistakes.any() ? Optional.empty() : ahead(now, words, mistakes);
        } catch (DateTimeException thirtiethOfFebruary) {
            mistakes.add("day", words.noDay(day));
            return Optional.empty();
        }
    }

    private Optional<Instant> ahead(Instant now, DocumentWords words, Mistakes mistakes) {
        var at = LocalDate.parse(day)
                .atTime(LocalTime.parse(time))
                .atZone(ZoneId.of(zone))
                .toInstant();
        if (!at.isAfter(now)) {
            mistakes.add("time", words.past());
            return Optional.empty();
        }
        return Optional.of(at);
    }

    private static String typed(MultivaluedMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
    }
}
