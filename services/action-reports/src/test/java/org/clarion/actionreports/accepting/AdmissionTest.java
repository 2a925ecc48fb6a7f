package org.clarion.actionreports.accepting;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.Sheets;
import org.clarion.actionreports.appeals.Appeal;
import org.clarion.contracts.Channel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Appeal live = endingIn(20);
    private final Admission admission = new Admission(knobs(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void whatWasDoneTodayMayBeCounted() {
        assertThat(admission.refusals(live, report(TODAY, 1, null))).isEmpty();
    }

    @Test
    void tomorrowHasBegunSomewhere() {
        assertThat(admission.refusals(live, report(TODAY.plusDays(1), 1, null))).isEmpty();
        assertThat(admission.refusals(live, report(TODAY.plusDays(2), 1, null))).containsExactly(Refusal.NOT_YET);
    }

    @Test
    void nobodyActedBeforeTheyWereAsked() {
        var began = live.launchedOn();

        assertThat(admission.refusals(live, report(began.minusDays(1), 1, null)))
                .isEmpty();
        assertThat(admission.refusals(live, report(began.minusDays(2), 1, null)))
                .containsExactly(Refusal.BEFORE_IT_BEGAN);
    }

    @Test
    void aHundredIsTheMostThatOneReportCounts() {
        assertThat(admission.refusals(live, report(TODAY, 100, null))).isEmpty();
        assertThat(admission.refusals(live, report(TODAY, 101, null))).containsExactly(Refusal.TOO_MANY);
        assertThat(admission.refusals(live, report(TODAY, 0, null))).containsExactly(Refusal.TOO_FEW);
    }

    @Test
    void onlyTheActionsOwnTargetsAreTargets() {
        var minister = live.targets().getFirst().targetId();

        assertThat(admission.refusals(live, report(TODAY, 1, minister))).isEmpty();
        assertThat(admission.refusals(live, report(TODAY, 1, UUID.randomUUID())))
                .containsExactly(Refusal.NOT_A_TARGET);
    }

    @Test
    void reportsMayComeTwoWeeksLate() {
        assertThat(admission.takesReports(endingIn(-13))).isTrue();
        assertThat(admission.takesReports(endingIn(-16))).isFalse();
    }

    private static Appeal endingIn(int days) {
        return new Appeal(Sheets.ending(NOW.plus(days, ChronoUnit.DAYS)));
    }

    private Deed report(LocalDate day, int quantity, @Nullable UUID target) {
        return Deed.of(target, Channel.POST, quantity, day, null);
    }

    private static ReportsConfig knobs() {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(ReportsConfig.class)
                .withDefaultValue("reports.self-check-every", "60s")
                .build()
                .getConfigMapping(ReportsConfig.class);
    }
}
