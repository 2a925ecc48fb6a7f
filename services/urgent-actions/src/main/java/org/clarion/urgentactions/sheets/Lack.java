package org.clarion.urgentactions.sheets;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.contracts.Target;
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
        lacks.addAll(inTheTargets(draft));
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

    private static List<Lack> inTheTargets(Draft draft) {
        var lacks = new ArrayList<Lack>();
        if (draft.targets().stream().noneMatch(target -> target.role() == Target.Role.PRIMARY)) {
            lacks.add(new Lack("targets", "Add at least one official to write to."));
        }
        for (var at = 0; at < draft.targets().size(); at++) {
            lacks.addAll(in(draft.targets().get(at), "targets." + at + "."));
        }
        return lacks;
    }

    private static List<Lack> in(Target target, String field) {
        var lacks = new ArrayList<Lack>();
        if (target.name().isBlank()) {
            lacks.add(new Lack(field + "name", "Give this official a name."));
        }
        if (target.salutation().isBlank()) {
            lacks.add(new Lack(field + "salutation", "Say how a letter greets " + nameOf(target) + "."));
        }
        if (!reachable(target)) {
            lacks.add(new Lack(
                    field + "address",
                    "Give at least one way to reach " + nameOf(target) + ": post, e-mail, phone, fax or a handle."));
        }
        return lacks;
    }

    private static boolean reachable(Target target) {
        return !target.address().isEmpty()
                || target.email() != null
                || target.handle() != null
                || target.phone() != null
                || target.fax() != null;
    }

    private static String nameOf(Target target) {
        return target.name().isBlank() ? "this official" : target.name();
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
        return lacks;
    }
}
