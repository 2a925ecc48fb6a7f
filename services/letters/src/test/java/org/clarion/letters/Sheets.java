package org.clarion.letters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.contracts.SheetKind;
import org.clarion.contracts.Target;
import org.clarion.letters.appeals.Appeal;

/** Urgent actions that tests write letters for. */
public final class Sheets {

    public static final ZoneId LIMA = ZoneId.of("America/Lima");

    /** A minister reached by every channel, and an embassy in the United States that gets copies. */
    public static final Target MINISTER = new Target(
            UUID.fromString("0b0d7f5e-57a5-4c5e-9d0a-0c1f1d3f5a01"),
            Target.Role.PRIMARY,
            "Sra. Inés Quiñones Ibáñez",
            "Ministerio de Educación",
            "Estimada señora ministra",
            List.of("Calle del Comercio 193", "San Borja", "Lima 41", "Perú"),
            "despacho@minedu.example.org",
            "@InesQuinones",
            "+51 1 615 5800",
            "+51 1 615 5801",
            null);

    public static final Target EMBASSY = new Target(
            UUID.fromString("0b0d7f5e-57a5-4c5e-9d0a-0c1f1d3f5a02"),
            Target.Role.COPY,
            "Ambassador Raúl Peña",
            "Embassy of Peru in the United States",
            "Your Excellency",
            List.of("1700 Elm Street", "Springfield IL 62701", "USA"),
            "info@embassy.example.org",
            null,
            "(202) 555-0100",
            null,
            "US");

    public static final String SAMPLE = """
            I ask you to reopen the school in Pisac before the new term begins. Two hundred children have had no lessons \
            since the roof fell in May. Please publish the date by which the roof will be mended.

            Please also protect the teachers who spoke about it. Nobody should lose their work for telling the truth.""";

    private static final SheetText ENGLISH = new SheetText(
            "School in Pisac closed, teachers threatened",
            "Two hundred children have no lessons.",
            List.of(
                    "Reopen the school in Pisac before the term begins.",
                    "Protect the teachers who spoke about the closure."),
            SAMPLE,
            "The roof fell in May.",
            null);

    private static final SheetText SPANISH = new SheetText(
            "Escuela cerrada en Písac, docentes amenazados",
            "Doscientos niños y niñas no tienen clases.",
            List.of(
                    "Reabrir la escuela de Písac antes de que empiece el curso.",
                    "Proteger a las maestras y los maestros que hablaron del cierre."),
            "Le pido que reabra la escuela de Písac antes de que empiece el curso. Doscientos niños no tienen clases.",
            "El techo cayó en mayo.",
            null);

    private Sheets() {}

    /** The same official, greeted so. */
    public static Target greeted(Target target, String salutation) {
        return new Target(
                target.targetId(),
                target.role(),
                target.name(),
                target.office(),
                salutation,
                target.address(),
                target.email(),
                target.handle(),
                target.phone(),
                target.fax(),
                target.copyFor());
    }

    /** The same official, with words for them in other languages than the sheet's. */
    public static Target called(Target target, Map<String, Target.TargetWords> words) {
        return new Target(
                target.targetId(),
                target.role(),
                target.name(),
                target.office(),
                target.salutation(),
                target.address(),
                target.email(),
                target.handle(),
                target.phone(),
                target.fax(),
                target.copyFor(),
                null,
                words);
    }

    /** The same official under another id, who reads this language best. */
    public static Target reading(Target target, UUID id, String name, String language) {
        return new Target(
                id,
                target.role(),
                name,
                target.office(),
                target.salutation(),
                target.address(),
                target.email(),
                target.handle(),
                target.phone(),
                target.fax(),
                target.copyFor(),
                language,
                null);
    }

    /** The same official, with contacts that a sheet names and nobody can use. */
    public static Target reached(Target target, String email, String handle, String phone, String fax, String address) {
        return new Target(
                target.targetId(),
                target.role(),
                target.name(),
                target.office(),
                target.salutation(),
                List.of(address),
                email,
                handle,
                phone,
                fax,
                target.copyFor());
    }

    /** Live until a day far enough ahead. */
    public static Sheet school(UUID actionId, LocalDate until) {
        return sheet(actionId, 1, until, Sheet.Status.LIVE, List.of(MINISTER, EMBASSY));
    }

    public static Sheet school(UUID actionId) {
        return school(
                actionId, LocalDate.ofInstant(Clock.systemUTC().instant(), LIMA).plusDays(20));
    }

    public static Sheet sheet(UUID actionId, long version, LocalDate until, Sheet.Status status, List<Target> targets) {
        var ends = until.plusDays(1).atTime(LocalTime.MIDNIGHT).atZone(LIMA).toInstant();
        var launched = ends.minusSeconds(40 * 86_400L);
        return new Sheet(
                actionId,
                version,
                41,
                2026,
                1,
                null,
                "PE",
                "America/Lima",
                List.of(new Sheet.Subject("Children of Pisac", "they/them")),
                targets,
                List.of("es", "en"),
                true,
                until,
                ends,
                status,
                launched,
                status == Sheet.Status.ENDED ? ends : null,
                null,
                "es",
                Map.of("en", ENGLISH, "es", SPANISH));
    }

    /** The same action, over. */
    public static Sheet ended(Sheet sheet, String outcome) {
        var said = new SheetText(
                ENGLISH.title(),
                ENGLISH.summary(),
                ENGLISH.points(),
                ENGLISH.sampleLetter(),
                ENGLISH.background(),
                outcome);
        return new Sheet(
                sheet.actionId(),
                sheet.version() + 1,
                sheet.counter(),
                sheet.year(),
                sheet.series(),
                null,
                "PE",
                sheet.zone(),
                sheet.subjects(),
                sheet.targets(),
                sheet.preferredLanguages(),
                true,
                sheet.actUntil(),
                sheet.endsAt(),
                Sheet.Status.ENDED,
                sheet.launchedAt(),
                sheet.launchedAt().plusSeconds(60),
                null,
                "es",
                Map.of("en", said, "es", SPANISH));
    }

    /** The same action, over because this newer one took its place. */
    public static Sheet replaced(Sheet sheet, UUID newer) {
        return new Sheet(
                sheet.actionId(),
                sheet.version() + 1,
                sheet.counter(),
                sheet.year(),
                sheet.series(),
                sheet.aiIndex(),
                sheet.country(),
                sheet.zone(),
                sheet.subjects(),
                sheet.targets(),
                sheet.preferredLanguages(),
                sheet.ownLanguageOk(),
                sheet.actUntil(),
                sheet.endsAt(),
                Sheet.Status.ENDED,
                sheet.launchedAt(),
                sheet.launchedAt().plusSeconds(60),
                sheet.previous(),
                sheet.originalLanguage(),
                sheet.texts(),
                sheet.actionId(),
                SheetKind.FIRST,
                null,
                newer,
                newer,
                null,
                null);
    }

    /** The same for somebody else. */
    public static Sheet about(Sheet sheet, Sheet.Subject subject) {
        return new Sheet(
                sheet.actionId(),
                sheet.version() + 1,
                sheet.counter(),
                sheet.year(),
                sheet.series(),
                null,
                "PE",
                sheet.zone(),
                List.of(subject),
                sheet.targets(),
                sheet.preferredLanguages(),
                true,
                sheet.actUntil(),
                sheet.endsAt(),
                sheet.status(),
                sheet.launchedAt(),
                null,
                null,
                "es",
                sheet.texts());
    }

    /** With this as the sample in English. */
    public static Sheet sampled(Sheet sheet, String sample) {
        var said = new SheetText(
                ENGLISH.title(), ENGLISH.summary(), ENGLISH.points(), sample, ENGLISH.background(), ENGLISH.outcome());
        return new Sheet(
                sheet.actionId(),
                sheet.version() + 1,
                sheet.counter(),
                sheet.year(),
                sheet.series(),
                null,
                "PE",
                sheet.zone(),
                sheet.subjects(),
                sheet.targets(),
                sheet.preferredLanguages(),
                true,
                sheet.actUntil(),
                sheet.endsAt(),
                sheet.status(),
                sheet.launchedAt(),
                sheet.endedAt(),
                null,
                "es",
                Map.of("en", said, "es", SPANISH));
    }

    /** The same in a further language too, with this sample letter. */
    public static Sheet inLanguage(Sheet sheet, String language, String sample) {
        var texts = new TreeMap<>(sheet.texts());
        texts.put(
                language,
                new SheetText(
                        ENGLISH.title(), ENGLISH.summary(), ENGLISH.points(), sample, ENGLISH.background(), null));
        return new Sheet(
                sheet.actionId(),
                sheet.version() + 1,
                sheet.counter(),
                sheet.year(),
                sheet.series(),
                null,
                "PE",
                sheet.zone(),
                sheet.subjects(),
                sheet.targets(),
                sheet.preferredLanguages(),
                true,
                sheet.actUntil(),
                sheet.endsAt(),
                sheet.status(),
                sheet.launchedAt(),
                sheet.endedAt(),
                null,
                "es",
                texts);
    }

    public static Appeal appeal() {
        return new Appeal(school(UUID.fromString("9d8f6f6c-2d0e-4f6a-8a43-6a1d4f3b2c01"), LocalDate.of(2027, 1, 9)));
    }

    public static final Instant NOON = Instant.parse("2026-12-20T12:00:00Z");
}
