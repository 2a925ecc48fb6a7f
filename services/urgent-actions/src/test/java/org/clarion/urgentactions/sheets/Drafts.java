package org.clarion.urgentactions.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.contracts.Sheet.Subject;
import org.clarion.contracts.Sheet.SubjectWords;
import org.clarion.contracts.Target;
import org.clarion.contracts.Target.Role;
import org.clarion.contracts.Target.TargetWords;
import org.clarion.typed.LanguageList;

/** Drafts about invented people. */
public final class Drafts {

    public static final Target PROSECUTOR = new Target(
            UUID.fromString("00000000-0000-4000-8000-000000000001"),
            Role.PRIMARY,
            "Ms. Carmen Távara Ñahui",
            "Fiscalía de la Nación",
            "Dear Ms. Carmen Távara Ñahui",
            List.of("Jirón Ejemplo 450", "Lima 15001, Perú"),
            "fiscal@fiscalia.example",
            "@FiscaliaEjemplo",
            null,
            null,
            null);

    private static final SheetText ENGLISH = new SheetText(
            "Librarian missing",
            "Inés Quispe Rojas was taken from a bus.",
            List.of("Say where she is."),
            "Dear Ms. Carmen Távara Ñahui,\n\nWhere is she?\n\nYours sincerely,",
            "The reading room opened in 2019.",
            null);

    private static final AtomicInteger COUNTERS = new AtomicInteger(3000);

    private Drafts() {}

    /** A number that no other sheet of these tests has: "3001.25". */
    public static String number() {
        return COUNTERS.incrementAndGet() + ".25";
    }

    /** The same sheet under a number of its own, so that it has no case beside it. */
    public static Draft alone(Draft draft) {
        return DraftBuilder.from(draft)
                .placed(draft.series(), COUNTERS.incrementAndGet(), 2025)
                .draft();
    }

    /** The same in another zone. */
    public static Draft in(String zone, Draft draft) {
        return new Draft(
                draft.series(),
                draft.counter(),
                draft.year(),
                draft.aiIndex(),
                draft.country(),
                zone,
                draft.subjects(),
                draft.targets(),
                draft.preferredLanguages(),
                draft.ownLanguageOk(),
                draft.actUntil(),
                draft.previous(),
                draft.originalLanguage(),
                draft.texts());
    }

    /** This sheet of a case of the librarian's. */
    public static Draft placed(int series, int counter, LocalDate actUntil) {
        return numbered(series, counter, "PE", actUntil);
    }

    /** Nothing is missing. */
    public static Draft ofTheLibrarian(LocalDate actUntil) {
        return with(actUntil, List.of(PROSECUTOR), ENGLISH);
    }

    public static Draft withoutTargets(LocalDate actUntil) {
        return with(actUntil, List.of(), ENGLISH);
    }

    public static Draft unreachable(LocalDate actUntil) {
        var silent = new Target(
                PROSECUTOR.targetId(),
                Role.PRIMARY,
                "Ms. Távara",
                null,
                "Dear Ms. Távara",
                List.of(),
                null,
                null,
                null,
                null,
                null);
        return with(actUntil, List.of(silent), ENGLISH);
    }

    public static Draft titled(String title, LocalDate actUntil) {
        var text = new SheetText(
                title, ENGLISH.summary(), ENGLISH.points(), ENGLISH.sampleLetter(), ENGLISH.background(), null);
        return with(actUntil, List.of(PROSECUTOR), text);
    }

    public static Draft sampled(String letter, LocalDate actUntil) {
        var text =
                new SheetText(ENGLISH.title(), ENGLISH.summary(), ENGLISH.points(), letter, ENGLISH.background(), null);
        return with(actUntil, List.of(PROSECUTOR), text);
    }

    public static Draft writingTo(Target target, LocalDate actUntil) {
        return with(actUntil, List.of(target), ENGLISH);
    }

    public static Draft numbered(int series, int counter, String country, LocalDate actUntil) {
        return of(series, counter, 2026, country, actUntil, List.of(PROSECUTOR), ENGLISH);
    }

    /** In English, Spanish and French; an official and a group who are called otherwise in Spanish. */
    public static Draft ofRefugees(LocalDate actUntil) {
        var minister = new Target(
                UUID.randomUUID(),
                Role.PRIMARY,
                "The Prime Minister of Peru",
                "Presidency of the Council",
                "Dear Prime Minister",
                List.of("Jirón Ejemplo 1", "Lima"),
                null,
                null,
                null,
                null,
                null,
                null,
                Map.of(
                        "es",
                        new TargetWords("El Presidente del Consejo", "Presidencia del Consejo", "Señor Presidente")));
        return alone(new Draft(
                1,
                1,
                2026,
                null,
                "PE",
                "America/Lima",
                List.of(new Subject(
                        "Venezuelan refugees",
                        "they/them",
                        Map.of("es", new SubjectWords("Personas refugiadas de Venezuela", "elles")))),
                List.of(minister),
                List.of("es"),
                true,
                actUntil,
                null,
                "en",
                Map.of("en", ENGLISH, "es", called("Personas en peligro"), "de", called("Menschen in Gefahr"))));
    }

    /** In English, and in French as far as this goes. */
    public static Draft inFrenchToo(SheetText french, LocalDate actUntil) {
        return with(actUntil, List.of(PROSECUTOR), ENGLISH).told(Map.of("en", ENGLISH, "fr", french), null);
    }

    /** In English, and in so many others which all say this. */
    public static Draft inLanguages(int others, SheetText text, LocalDate actUntil) {
        var texts = new TreeMap<String, SheetText>();
        LanguageList.all().stream()
                .filter(language -> !language.equals("en"))
                .limit(others)
                .forEach(language -> texts.put(language, text));
        texts.put("en", ENGLISH);
        return with(actUntil, List.of(PROSECUTOR), ENGLISH).told(texts, null);
    }

    private static SheetText called(String title) {
        return new SheetText(
                title, ENGLISH.summary(), ENGLISH.points(), ENGLISH.sampleLetter(), ENGLISH.background(), null);
    }

    private static Draft with(LocalDate actUntil, List<Target> targets, SheetText text) {
        return of(2, 48, 2025, "PE", actUntil, targets, text);
    }

    private static Draft of(
            int series,
            int counter,
            int year,
            String country,
            LocalDate actUntil,
            List<Target> targets,
            SheetText text) {
        return new Draft(
                series,
                counter,
                year,
                null,
                country,
                "America/Lima",
                List.of(new Subject("Inés Quispe Rojas", "she/her")),
                targets,
                List.of("es"),
                true,
                actUntil,
                null,
                "en",
                Map.of("en", text));
    }
}
