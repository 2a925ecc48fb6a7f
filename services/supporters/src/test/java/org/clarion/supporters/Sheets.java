package org.clarion.supporters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.contracts.Announcement;
import org.clarion.contracts.OutcomeKind;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.contracts.SheetKind;
import org.clarion.contracts.Target;
import org.clarion.contracts.Theme;
import org.jspecify.annotations.Nullable;

/** Urgent actions of our own making. */
public final class Sheets {

    private static final SheetText ENGLISH = new SheetText(
            "Families may be put over the border within a day",
            "A decree lets the police expel people without papers in twenty-four hours.",
            List.of("Withdraw the decree.", "Hear everyone who asks for refuge."),
            "Dear Prime Minister,",
            "The window to apply for papers was short.",
            null);

    private static final SheetText SPANISH = new SheetText(
            "Familias podrían ser expulsadas en un día",
            "Un decreto permite a la policía expulsar en veinticuatro horas a personas sin documentos.",
            List.of("Retire el decreto.", "Escuche a quien pide refugio."),
            "Señora Presidenta:",
            "El plazo para pedir documentos fue corto.",
            null);

    private Sheets() {}

    /** In English and Spanish. */
    public static Sheet families(UUID action) {
        return sheet(action, 1, Sheet.Status.LIVE, Map.of("en", ENGLISH, "es", SPANISH));
    }

    public static Sheet inEnglishOnly(UUID action) {
        return sheet(action, 1, Sheet.Status.LIVE, Map.of("en", ENGLISH));
    }

    public static Sheet changed(UUID action) {
        return sheet(action, 2, Sheet.Status.LIVE, Map.of("en", ENGLISH));
    }

    public static Sheet ended(UUID action) {
        return sheet(action, 3, Sheet.Status.ENDED, Map.of("en", ENGLISH));
    }

    /** A sheet in this place of its case, with what staff decided about telling people. */
    public static Sheet inCase(UUID action, UUID matter, int series, Announcement... decided) {
        var sheet = families(action);
        return in(sheet, 1, series, sheet.status(), matter, sheet.texts(), null, decided);
    }

    /** The same sheet in a later version, with what staff decided. */
    public static Sheet announcing(Sheet sheet, long version, Announcement... decided) {
        return in(sheet, version, sheet.series(), sheet.status(), sheet.caseId(), sheet.texts(), null, decided);
    }

    /** The same sheet, over: in Spanish no more than its title is told. */
    public static Sheet over(Sheet sheet, long version, String happened, Announcement... decided) {
        var told = new SheetText(
                ENGLISH.title(),
                ENGLISH.summary(),
                ENGLISH.points(),
                ENGLISH.sampleLetter(),
                ENGLISH.background(),
                happened,
                "A lawyer of the families",
                "Thank you to everyone who wrote.",
                "We go on watching the border.");
        return in(
                sheet,
                version,
                sheet.series(),
                Sheet.Status.ENDED,
                sheet.caseId(),
                Map.of("en", told, "es", SPANISH),
                OutcomeKind.LAW_REPEALED,
                decided);
    }

    /** The same sheet in a later version, with another deadline. */
    public static Sheet until(Sheet sheet, long version, Instant endsAt) {
        return timed(sheet, version, sheet.status(), endsAt, null, sheet.kind());
    }

    /** The same sheet in a later version, over since then; how it ended nobody has said. */
    public static Sheet overSince(Sheet sheet, long version, Instant endedAt) {
        return timed(sheet, version, Sheet.Status.ENDED, sheet.endsAt(), endedAt, sheet.kind());
    }

    /** The same sheet, asking people to stop. */
    public static Sheet stopping(Sheet sheet) {
        return timed(sheet, sheet.version(), sheet.status(), sheet.endsAt(), null, SheetKind.STOP);
    }

    private static Sheet timed(
            Sheet sheet,
            long version,
            Sheet.Status status,
            Instant endsAt,
            @Nullable Instant endedAt,
            @Nullable SheetKind kind) {
        return new Sheet(
                sheet.actionId(),
                version,
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
                endsAt,
                status,
                sheet.launchedAt(),
                endedAt,
                sheet.previous(),
                sheet.originalLanguage(),
                sheet.texts(),
                sheet.caseId(),
                kind,
                null,
                null,
                null,
                sheet.outcomeKind(),
                sheet.announce());
    }

    /** The same sheet with these officials. */
    public static Sheet to(Sheet sheet, Target... targets) {
        return in(sheet, List.of(targets), sheet.version(), sheet.series(), sheet.status(), null, sheet.texts(), null);
    }

    /** The same sheet with what it is about. */
    public static Sheet about(Sheet sheet, Theme... themes) {
        return new Sheet(
                sheet.actionId(),
                sheet.version(),
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
                sheet.status(),
                sheet.launchedAt(),
                sheet.endedAt(),
                sheet.previous(),
                sheet.originalLanguage(),
                sheet.texts(),
                sheet.caseId(),
                sheet.kind(),
                sheet.replaces(),
                sheet.replacedBy(),
                sheet.newer(),
                sheet.outcomeKind(),
                sheet.announce(),
                List.of(themes));
    }

    private static Sheet in(
            Sheet sheet,
            long version,
            int series,
            Sheet.Status status,
            @Nullable UUID matter,
            Map<String, SheetText> texts,
            @Nullable OutcomeKind outcome,
            Announcement... decided) {
        return in(sheet, sheet.targets(), version, series, status, matter, texts, outcome, decided);
    }

    private static Sheet in(
            Sheet sheet,
            List<Target> targets,
            long version,
            int series,
            Sheet.Status status,
            @Nullable UUID matter,
            Map<String, SheetText> texts,
            @Nullable OutcomeKind outcome,
            Announcement... decided) {
        return new Sheet(
                sheet.actionId(),
                version,
                sheet.counter(),
                sheet.year(),
                series,
                sheet.aiIndex(),
                sheet.country(),
                sheet.zone(),
                sheet.subjects(),
                targets,
                sheet.preferredLanguages(),
                sheet.ownLanguageOk(),
                sheet.actUntil(),
                sheet.endsAt(),
                status,
                sheet.launchedAt(),
                status == Sheet.Status.ENDED ? sheet.launchedAt().plusSeconds(60) : null,
                sheet.previous(),
                sheet.originalLanguage(),
                texts,
                matter,
                matter == null ? null : SheetKind.UPDATE,
                null,
                null,
                null,
                outcome,
                List.of(decided));
    }

    private static Sheet sheet(UUID action, long version, Sheet.Status status, Map<String, SheetText> texts) {
        return new Sheet(
                action,
                version,
                106,
                2023,
                2,
                null,
                "PE",
                "America/Lima",
                List.of(new Sheet.Subject(
                        "People from Venezuela in Peru",
                        "they/them",
                        Map.of("es", new Sheet.SubjectWords("Personas de Venezuela en el Perú", "elles")))),
                List.of(),
                List.of("es"),
                true,
                LocalDate.of(2099, 1, 9),
                Instant.parse("2099-01-10T05:00:00Z"),
                status,
                Instant.parse("2026-11-22T09:00:00Z"),
                null,
                null,
                "en",
                texts);
    }
}
