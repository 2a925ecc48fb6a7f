package org.clarion.urgentactions.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.contracts.Sheet.Subject;
import org.clarion.contracts.SheetKind;
import org.clarion.contracts.Target;
import org.clarion.contracts.Theme;
import org.clarion.urgentactions.places.Countries;
import org.clarion.urgentactions.places.Zones;
import org.clarion.urgentactions.reading.SheetLanguages;
import org.clarion.urgentactions.reading.SheetNumber;
import org.clarion.urgentactions.reading.Subjects;
import org.clarion.urgentactions.sheets.Draft;
import org.clarion.urgentactions.sheets.Lack;
import org.clarion.urgentactions.sheets.Mailboxes;
import org.clarion.urgentactions.sheets.Need.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * Reads a draft out of its form. A field may be empty, for a draft may lack anything; but what is in it must make sense.
 */
public final class DraftReading {

    private static final int LONGEST_LIST = 6_000;

    // Urgent actions began after 1961, and a four-figure year keeps every clock and database happy.
    private static final Pattern IN_OUR_TIME = Pattern.compile("(?:19[6-9]\\d|2\\d{3})-\\d\\d-\\d\\d");

    private final DraftForm form;
    private final Draft before;
    private final List<Lack> faults;

    private DraftReading(DraftForm form, Draft before, List<Lack> faults) {
        this.form = form;
        this.before = before;
        this.faults = faults;
    }

    /** The draft in the form, and what is wrong in it. What the form does not show, outcomes, is taken from {@code before}. */
    public static Draft read(DraftForm form, Draft before, List<Lack> faults) {
        return new DraftReading(form, before, faults).draft();
    }

    private Draft draft() {
        var number = number();
        return new Draft(
                series(),
                number == null ? 0 : number.counter(),
                number == null ? 0 : number.year(),
                given("aiIndex"),
                country("country"),
                zone(),
                subjects(),
                form.targets().stream().map(this::target).toList(),
                languages(),
                form.checked("ownLanguageOk"),
                day(),
                given("previous"),
                form.languages().original(),
                texts(),
                kind(),
                chosenCase(),
                before.outcomeKind(),
                Theme.named(List.of(form.get("themes").split(","))));
    }

    private SheetKind kind() {
        return Stream.of(SheetKind.EXTENSION, SheetKind.CORRECTION)
                .filter(kind -> kind.name().equals(form.get("kind")))
                .findFirst()
                .orElse(SheetKind.UPDATE);
    }

    // A form that does not ask for it takes nothing away.
    private @Nullable UUID chosenCase() {
        if (!form.has("case")) {
            return before.caseId();
        }
        try {
            return form.checked("case") ? UUID.fromString(form.get("case")) : null;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private List<Subject> subjects() {
        var typed = form.get("subjects");
        if (typed.length() > LONGEST_LIST) {
            faults.add(new Lack("subjects", Wanted.FEWER_SUBJECTS));
            return List.of();
        }
        return NamesRead.of(form, faults)
                .subjects(
                        typed.lines().map(Subjects::named).flatMap(List::stream).toList());
    }

    private int series() {
        var series = form.get("series");
        return series.matches("[1-9]\\d?") ? Integer.parseInt(series) : 1;
    }

    private @Nullable SheetNumber number() {
        var typed = form.get("number");
        var number = SheetNumber.typed(typed);
        if (number.isEmpty() && !typed.isEmpty()) {
            faults.add(new Lack("number", Wanted.NUMBER_AS_PRINTED));
        }
        return number.orElse(null);
    }

    private @Nullable String zone() {
        var zone = given("zone");
        if (zone != null && !Zones.exists(zone)) {
            faults.add(new Lack("zone", Wanted.ZONE_THAT_EXISTS));
            return null;
        }
        return zone;
    }

    private @Nullable String country(String field) {
        var country = given(field);
        if (country != null && !Countries.exists(country)) {
            faults.add(new Lack(field, Wanted.COUNTRY_OF_THE_LIST));
            return null;
        }
        return country;
    }

    private List<String> languages() {
        var typed = form.get("preferredLanguages");
        var languages = SheetLanguages.named(typed).tags();
        if (languages.isEmpty() && !typed.isEmpty()) {
            faults.add(new Lack("preferredLanguages", Wanted.LANGUAGES_IN_FULL));
        }
        return languages;
    }

    private @Nullable LocalDate day() {
        var typed = form.get("actUntil");
        try {
            if (typed.isEmpty() || IN_OUR_TIME.matcher(typed).matches()) {
                return typed.isEmpty() ? null : LocalDate.parse(typed);
            }
        } catch (DateTimeParseException noDay) {
            // 30 February: the sentence is the same
        }
        faults.add(new Lack("actUntil", Wanted.DAY_OF_OUR_TIME));
        return null;
    }

    private Target target(int at) {
        var role = "COPY".equals(of(at, "role")) ? Target.Role.COPY : Target.Role.PRIMARY;
        return new Target(
                id(at),
                role,
                form.get(DraftForm.target(at, "name")),
                of(at, "office"),
                NamesRead.greeting(form.get(DraftForm.target(at, "salutation"))),
                form.get(DraftForm.target(at, "address"))
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                mail(at),
                of(at, "handle"),
                of(at, "phone"),
                of(at, "fax"),
                role == Target.Role.COPY ? country(DraftForm.target(at, "copyFor")) : null,
                NamesRead.of(form, faults).language(at),
                NamesRead.of(form, faults).words(at));
    }

    private UUID id(int at) {
        try {
            return UUID.fromString(form.get(DraftForm.target(at, "id")));
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }

    private @Nullable String mail(int at) {
        var mail = of(at, "email");
        if (mail != null && !Mailboxes.isFormOrOne(mail)) {
            faults.add(new Lack(DraftForm.target(at, "email"), Wanted.ONE_MAILBOX));
            return null;
        }
        return mail;
    }

    private Map<String, SheetText> texts() {
        var texts = new LinkedHashMap<String, SheetText>();
        for (var language : form.languages().written()) {
            var written = DraftForm.TEXT_PARTS.stream().anyMatch(part -> form.checked(language + "." + part));
            // A language that was added is there before its first word: the form goes on to ask for it.
            if (written || !language.equals(form.languages().original())) {
                texts.put(language, text(language));
            }
        }
        return texts;
    }

    private SheetText text(String language) {
        var old = before.texts().get(language);
        var points = new ArrayList<>(
                form.get(language + ".points").lines().map(String::strip).toList());
        points.removeIf(String::isEmpty);
        return new SheetText(
                form.get(language + ".title"),
                form.get(language + ".summary"),
                points,
                form.get(language + ".sampleLetter"),
                form.get(language + ".background"),
                old == null ? null : old.outcome(),
                old == null ? null : old.saidBy(),
                old == null ? null : old.thanks(),
                old == null ? null : old.next());
    }

    private @Nullable String of(int at, String part) {
        return given(DraftForm.target(at, part));
    }

    private @Nullable String given(String field) {
        var value = form.get(field);
        return value.isEmpty() ? null : value;
    }
}
