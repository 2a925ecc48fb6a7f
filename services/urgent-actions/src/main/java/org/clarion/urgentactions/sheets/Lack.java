package org.clarion.urgentactions.sheets;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.urgentactions.places.Countries;

/**
 * Something without which a sheet cannot be launched.
 *
 * @param field the name of the field in the draft's form
 */
public record Lack(String field, String sentence) {

    private static final int LONGEST_IN_YEARS = 5;

    static List<Lack> in(Draft draft, Instant now) {
        var lacks = new ArrayList<Lack>();
        if (draft.counter() == 0) {
            lacks.add(new Lack("number", "Give the action its number, such as 106.23."));
        }
        if (draft.country() == null || !Countries.exists(draft.country())) {
            lacks.add(new Lack("country", "Say in which country it happens."));
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
            lacks.add(new Lack("actUntil", "Set a deadline: until when can people act?"));
        }
        if (draft.zone() == null) {
            lacks.add(new Lack("zone", "Say in which time zone the last day ends."));
        }
        if (draft.endsAt().filter(end -> !end.isAfter(now)).isPresent()) {
            lacks.add(
                    new Lack("actUntil", "The deadline has passed. Set a new one: people must still be able to act."));
        }
        if (draft.actUntil() != null
                && draft.actUntil()
                        .isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC).plusYears(LONGEST_IN_YEARS))) {
            lacks.add(new Lack("actUntil", "This is more than five years ahead. Set the day people should act by."));
        }
        return lacks;
    }

    private static List<Lack> in(SheetText text, String language) {
        var lacks = new ArrayList<Lack>();
        if (text.title().isBlank()) {
            lacks.add(new Lack(language + ".title", "Write a title."));
        }
        if (text.summary().isBlank()) {
            lacks.add(new Lack(language + ".summary", "Write a summary: what happened, and what must happen now?"));
        }
        if (text.points().isEmpty()) {
            lacks.add(new Lack(language + ".points", "Say what every letter must ask for."));
        }
        if (text.sampleLetter().isBlank()) {
            lacks.add(new Lack(language + ".sampleLetter", "Give people a sample letter."));
        }
        Salutations.faultAtTheTop(text.sampleLetter())
                .ifPresent(fault -> lacks.add(new Lack(language + ".sampleLetter", fault)));
        return lacks;
    }
}
