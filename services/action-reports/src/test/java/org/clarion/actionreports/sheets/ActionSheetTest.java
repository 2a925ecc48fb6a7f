package org.clarion.actionreports.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.actionreports.Sheets;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Sheet.Status;
import org.clarion.contracts.Target;
import org.clarion.contracts.Target.TargetWords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Until when an action takes reports, and of whom. */
class ActionSheetTest {

    private static final Duration LATE = Duration.ofDays(14);

    private final Sheet sheet = Sheets.ending(Instant.parse("2026-11-30T05:00:00Z"));
    private final Instant end = sheet.endsAt();
    private final ActionSheet action = new ActionSheet(sheet);

    @Test
    void isOverAtItsEndAndTakesLateReportsForAsLongAsItSays() {
        assertThat(action.hasEnded(end.minusMillis(1))).isFalse();
        assertThat(action.hasEnded(end)).isTrue();
        assertThat(action.takesReports(end.plus(LATE).minusMillis(1), LATE)).isTrue();
        assertThat(action.takesReports(end.plus(LATE), LATE)).isFalse();
    }

    @Test
    void endedEarlierItEndsThenAndNeverLaterThanItsDeadline() {
        assertThat(ended(Status.ENDED, end.minusSeconds(60)).endsAt()).isEqualTo(end.minusSeconds(60));
        assertThat(ended(Status.ENDED, end.plusSeconds(60)).endsAt()).isEqualTo(end);
        assertThat(ended(Status.ENDED, null).endsAt()).isEqualTo(end);
        assertThat(ended(Status.LIVE, end.minusSeconds(60)).endsAt()).isEqualTo(end);
    }

    @Test
    void itsDaysAreThoseOfThePlaceWhereItHappens() {
        assertThat(action.dayAt(Instant.parse("2026-11-23T04:59:59Z"))).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(action.launchedOn()).isEqualTo(action.dayAt(sheet.launchedAt()));
    }

    @Test
    void speaksTheReadersLanguageWhereItCanAndElseItsOwn() {
        assertThat(action.text("es")).isEqualTo(sheet.texts().get("es"));
        assertThat(action.text("fr")).isEqualTo(sheet.texts().get("en"));
    }

    @Test
    void onlyItsOwnOfficialsAreFoundAndNamedAsTheReaderNamesThem() {
        var minister = sheet.targets().getFirst();
        var named = Sheets.called(minister, Map.of("es", new TargetWords("La ministra", null, null)));
        var both = new ActionSheet(with(sheet, List.of(sheet.targets().getLast(), named)));

        assertThat(action.targets()).isEqualTo(sheet.targets());
        assertThat(action.target(minister.targetId())).contains(minister);
        assertThat(action.target(UUID.randomUUID())).isEmpty();
        assertThat(action.target(null)).isEmpty();
        assertThat(both.target(minister.targetId(), "es").orElseThrow().name()).isEqualTo("La ministra");
        assertThat(both.target(minister.targetId(), "fr").orElseThrow().name()).isEqualTo(minister.name());
        assertThat(both.target(UUID.randomUUID(), "es")).isEmpty();
        assertThat(both.targets("es")).hasSize(2);
    }

    @Test
    void leadsOnToTheNewestSheetOfItsCase() {
        var newer = UUID.randomUUID();

        assertThat(action.newer()).isEmpty();
        assertThat(new ActionSheet(Sheets.ofCase(sheet, UUID.randomUUID(), newer)).newer())
                .contains("/actions/" + newer);
        assertThat(action.number()).isEqualTo(sheet.number());
        assertThat(action.actionId()).isEqualTo(sheet.actionId());
    }

    private ActionSheet ended(Status status, @Nullable Instant at) {
        return new ActionSheet(sheet(sheet, status, at, sheet.targets()));
    }

    private static Sheet with(Sheet sheet, List<Target> targets) {
        return sheet(sheet, sheet.status(), sheet.endedAt(), targets);
    }

    private static Sheet sheet(Sheet sheet, Status status, @Nullable Instant endedAt, List<Target> targets) {
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
                targets,
                sheet.preferredLanguages(),
                sheet.ownLanguageOk(),
                sheet.actUntil(),
                sheet.endsAt(),
                status,
                sheet.launchedAt(),
                endedAt,
                null,
                sheet.originalLanguage(),
                sheet.texts());
    }
}
