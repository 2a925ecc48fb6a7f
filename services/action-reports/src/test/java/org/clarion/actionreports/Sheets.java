package org.clarion.actionreports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.contracts.Sheet.Status;
import org.clarion.contracts.Sheet.Subject;
import org.clarion.contracts.SheetKind;
import org.clarion.contracts.Target;
import org.clarion.contracts.Topic;
import org.clarion.contracts.UrgentActionEvent.UrgentActionChanged;
import org.clarion.contracts.UrgentActionEvent.UrgentActionLaunched;
import org.clarion.testkit.Teller;
import org.jspecify.annotations.Nullable;

/** Actions to report on. */
public final class Sheets {

    private static final ZoneId LIMA = ZoneId.of("America/Lima");

    private Sheets() {}

    /** Launched ten days ago, open for four more weeks. */
    public static Sheet freeTheJournalist() {
        return ending(Instant.now().plus(28, ChronoUnit.DAYS));
    }

    /** The same with another end. */
    public static Sheet ending(Instant end) {
        return numbered(58, 1, "PE", end);
    }

    /** The same of another number, of another sheet of it, or of another country. */
    public static Sheet numbered(int counter, int series, String country, Instant end) {
        var actionId = UUID.randomUUID();
        var lastDay = LocalDate.ofInstant(end, LIMA);
        return new Sheet(
                actionId,
                1,
                counter,
                2026,
                series,
                "AMR 46/0001/2026",
                country,
                "America/Lima",
                List.of(new Subject("Rosa Quispe", "she/her")),
                List.of(minister(), embassy()),
                List.of("es"),
                true,
                lastDay,
                lastDay.plusDays(1).atStartOfDay(LIMA).toInstant(),
                Status.LIVE,
                end.minus(38, ChronoUnit.DAYS),
                null,
                null,
                "en",
                Map.of("en", english(), "es", spanish()));
    }

    /** The same sheet in this case, with a newer one after it. */
    public static Sheet ofCase(Sheet sheet, UUID caseId, @Nullable UUID newer) {
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
                sheet.status(),
                sheet.launchedAt(),
                sheet.endedAt(),
                sheet.previous(),
                sheet.originalLanguage(),
                sheet.texts(),
                caseId,
                SheetKind.FIRST,
                null,
                null,
                newer,
                null,
                null);
    }

    /** Told on Kafka as the urgent-actions service would, and seen by the service under test. */
    public static Sheet launched(Sheet sheet) {
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionLaunched(sheet));
        var appeals = Arc.container().instance(ActionSheets.class).get();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(appeals.of(sheet.actionId())).isPresent());
        return sheet;
    }

    /** The action as it reads from now on. */
    public static Sheet changed(Sheet sheet, Instant end, List<Target> targets) {
        var changed = new Sheet(
                sheet.actionId(),
                sheet.version() + 1,
                sheet.counter(),
                sheet.year(),
                sheet.series(),
                sheet.aiIndex(),
                sheet.country(),
                sheet.zone(),
                sheet.subjects(),
                targets,
                sheet.preferredLanguages(),
                sheet.ownLanguageOk(),
                LocalDate.ofInstant(end, LIMA),
                end,
                sheet.status(),
                sheet.launchedAt(),
                null,
                null,
                sheet.originalLanguage(),
                sheet.texts());
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionChanged(changed));
        var appeals = Arc.container().instance(ActionSheets.class).get();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        appeals.of(sheet.actionId()).orElseThrow().sheet().version())
                .isEqualTo(changed.version()));
        return changed;
    }

    /** A live action that the service under test knows. */
    public static Sheet launched() {
        return launched(freeTheJournalist());
    }

    /** The same official with words for them in other languages than the sheet's. */
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

    private static Target minister() {
        return new Target(
                UUID.randomUUID(),
                Target.Role.PRIMARY,
                "Elena Ramos",
                "Minister of Justice",
                "Dear Minister",
                List.of("Jirón Carabaya 1", "Lima 15001"),
                "minister@justice.example",
                "@justice",
                null,
                null,
                null);
    }

    private static Target embassy() {
        return new Target(
                UUID.randomUUID(),
                Target.Role.COPY,
                "Embassy of Peru",
                null,
                "Dear Ambassador",
                List.of("1 Example Street"),
                "embassy@peru.example",
                null,
                "+1 202 555 0100",
                null,
                "US");
    }

    private static SheetText english() {
        return new SheetText(
                "Journalist held without charge",
                "Rosa Quispe was arrested on her way home.",
                List.of("Release Rosa Quispe"),
                "I am writing about Rosa Quispe.",
                "She reports on mines.",
                null);
    }

    private static SheetText spanish() {
        return new SheetText(
                "Periodista detenida sin cargos",
                "Rosa Quispe fue detenida camino a casa.",
                List.of("Liberar a Rosa Quispe"),
                "Le escribo por Rosa Quispe.",
                "Informa sobre minas.",
                null);
    }
}
