package org.clarion.urgentactions.sheets;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.contracts.Sheet.Subject;
import org.clarion.contracts.Target;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a sheet as they are being written: any of them may still be missing.
 *
 * @param counter 106 in 106.23, or 0 while there is none
 * @param year 2023 in 106.23, or 0
 * @param texts by language; the original one may still be missing
 */
public record Draft(
        int series,
        int counter,
        int year,
        @Nullable String aiIndex,
        @Nullable String country,
        @Nullable String zone,
        List<Subject> subjects,
        List<Target> targets,
        List<String> preferredLanguages,
        boolean ownLanguageOk,
        @Nullable LocalDate actUntil,
        @Nullable String previous,
        String originalLanguage,
        Map<String, SheetText> texts) {

    private static final SheetText NO_TEXT = new SheetText("", "", List.of(), "", "", null);

    /** A sheet nobody has written a word of. */
    public static Draft empty() {
        return new Draft(1, 0, 0, null, null, null, List.of(), List.of(), List.of(), true, null, null, "en", Map.of());
    }

    /** The words in this language, or in the sheet's own where there are none. */
    public SheetText in(String language) {
        return texts.getOrDefault(language, original());
    }

    @JsonIgnore
    public SheetText original() {
        return texts.getOrDefault(originalLanguage, NO_TEXT);
    }

    /** The first instant at which it is too late: the midnight after the last day, in the sheet's zone. */
    @JsonIgnore
    public Optional<Instant> endsAt() {
        return actUntil == null || zone == null
                ? Optional.empty()
                : Optional.of(actUntil.plusDays(1).atStartOfDay(ZoneId.of(zone)).toInstant());
    }

    /** The number as sheets print it: 106.23. */
    @JsonIgnore
    public String number() {
        return counter == 0 ? "" : Sheet.numbered(counter, year);
    }

    /** What must be mended before supporters may see it. */
    public List<Lack> lacks(Instant now) {
        return Lack.in(this, now);
    }
}
