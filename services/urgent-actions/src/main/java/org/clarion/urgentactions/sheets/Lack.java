package org.clarion.urgentactions.sheets;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.urgentactions.places.Countries;
import org.clarion.urgentactions.sheets.Need.Wanted;

/**
 * Something without which a sheet cannot be launched, or with which its form cannot be kept.
 *
 * @param field the name of the field in the draft's form
 */
public record Lack(String field, Need need) {

    private static final int LONGEST_IN_YEARS = 5;

    static List<Lack> in(Draft draft, Instant now) {
        var lacks = new ArrayList<Lack>();
        if (draft.counter() == 0) {
            lacks.add(new Lack("number", Wanted.NUMBER));
        }
        if (draft.country() == null || !Countries.exists(draft.country())) {
            lacks.add(new Lack("country", Wanted.COUNTRY));
        }
        lacks.addAll(inTheDeadline(draft, now));
        lacks.addAll(TargetLacks.in(draft));
        lacks.addAll(Lengths.exceeded(draft));
        draft.texts().forEach((language, text) -> lacks.addAll(in(text, language)));
        if (!draft.texts().containsKey(draft.originalLanguage())) {
            lacks.addAll(in(draft.original(), draft.originalLanguage()));
        }
        return lacks;
    }

    private static List<Lack> inTheDeadline(Draft draft, Instant now) {
        var lacks = new ArrayList<Lack>();
        if (draft.actUntil() == null) {
            lacks.add(new Lack("actUntil", Wanted.DEADLINE));
        }
        if (draft.zone() == null) {
            lacks.add(new Lack("zone", Wanted.ZONE));
        }
        if (draft.endsAt().filter(end -> !end.isAfter(now)).isPresent()) {
            lacks.add(new Lack("actUntil", Wanted.DEADLINE_AHEAD));
        }
        if (draft.actUntil() != null
                && draft.actUntil()
                        .isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC).plusYears(LONGEST_IN_YEARS))) {
            lacks.add(new Lack("actUntil", Wanted.DEADLINE_NEARER));
        }
        return lacks;
    }

    private static List<Lack> in(SheetText text, String language) {
        var lacks = new ArrayList<Lack>();
        if (text.title().isBlank()) {
            lacks.add(new Lack(language + ".title", Wanted.TITLE));
        }
        if (text.summary().isBlank()) {
            lacks.add(new Lack(language + ".summary", Wanted.SUMMARY));
        }
        if (text.points().isEmpty()) {
            lacks.add(new Lack(language + ".points", Wanted.POINTS));
        }
        if (text.sampleLetter().isBlank()) {
            lacks.add(new Lack(language + ".sampleLetter", Wanted.SAMPLE_LETTER));
        }
        Salutations.faultAtTheTop(text.sampleLetter())
                .ifPresent(fault -> lacks.add(new Lack(language + ".sampleLetter", fault)));
        return lacks;
    }
}
