package org.clarion.urgentactions.sheets;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.OutcomeKind;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.contracts.Sheet.Subject;
import org.clarion.contracts.SheetKind;
import org.clarion.contracts.Target;
import org.clarion.contracts.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a sheet as they are being written: any of them may still be missing.
 *
 * @param counter 106 in 106.23, or 0 while there is none
 * @param year 2023 in 106.23, or 0
 * @param texts by language; the original one may still be missing
 * @param kind what it is among the sheets of its case; a first sheet is an update of nothing
 * @param caseId the case that the desk chose for it, its own id where it chose a case of its own; mostly it finds it by itself
 * @param outcomeKind how it turned out
 * @param themes what it is about
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
        Map<String, SheetText> texts,
        SheetKind kind,
        @Nullable UUID caseId,
        @Nullable OutcomeKind outcomeKind,
        List<Theme> themes) {

    private static final SheetText NO_TEXT = new SheetText("", "", List.of(), "", "", null);

    /** What is kept of before there were kinds of sheets, or themes, has none. */
    public Draft {
        kind = Objects.requireNonNullElse(kind, SheetKind.UPDATE);
        themes = Objects.requireNonNullElse(themes, List.of());
    }

    /** A sheet that is a first one or an update, and finds its case by itself. */
    public Draft(
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
        this(
                series,
                counter,
                year,
                aiIndex,
                country,
                zone,
                subjects,
                targets,
                preferredLanguages,
                ownLanguageOk,
                actUntil,
                previous,
                originalLanguage,
                texts,
                SheetKind.UPDATE,
                null,
                null,
                List.of());
    }

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

    /** Its kind as others are told it: an update of nothing is a first sheet. */
    @JsonIgnore
    public SheetKind sheetKind() {
        return kind == SheetKind.UPDATE && series == 1 ? SheetKind.FIRST : kind;
    }

    /** The same in this case. */
    public Draft ofCase(@Nullable UUID chosen) {
        return DraftBuilder.from(this).ofCase(chosen).draft();
    }

    /** The same as a sheet of this kind. */
    public Draft as(SheetKind other) {
        return DraftBuilder.from(this).as(other).draft();
    }

    /** The same with another last day. */
    public Draft until(LocalDate lastDay) {
        return DraftBuilder.from(this).until(lastDay).draft();
    }

    /** The same with these words, and what is said of how it turned out. */
    Draft told(Map<String, SheetText> words, @Nullable OutcomeKind outcome) {
        return DraftBuilder.from(this).saying(words).turnedOut(outcome).draft();
    }

    /** What must be mended before supporters may see it. */
    public List<Lack> lacks(Instant now) {
        return Lack.in(this, now);
    }
}
