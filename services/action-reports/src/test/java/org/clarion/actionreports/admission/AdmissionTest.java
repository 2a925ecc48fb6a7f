package org.clarion.actionreports.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.actionreports.LatePolicy;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.Sheets;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.sections.SectionPolicies;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.contracts.Channel;
import org.clarion.contracts.DirectoryEvent.SectionChanged;
import org.clarion.contracts.LateRule;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.contracts.SectionOnAction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final ActionSheet live = endingIn(20);
    private final Admission admission = new Admission(knobs(), SectionPolicies.of(), CLOCK);

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
    void aThousandIsTheMostThatOneReportCounts() {
        assertThat(admission.refusals(live, report(TODAY, 1000, null))).isEmpty();
        assertThat(admission.refusals(live, report(TODAY, 1001, null))).containsExactly(Refusal.TOO_MANY);
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

    @Test
    void whatTheDeskSaysOfASectionComesBeforeTheConfiguration() {
        var desk = SectionPolicies.of(
                section("Kenya", LateRule.BLOCK, null), section("Peru", null, 30), section("Chile", LateRule.ASK, 3));
        var ended = endingIn(-5);
        var longAgo = endingIn(-20);
        var there = new Admission(knobs("reports.late.section.Kenya", "ASK"), desk, CLOCK);

        assertThat(there.lateness(ended, "kenya")).contains(Refusal.NOT_AFTER_THE_END);
        assertThat(there.lateness(ended, "Chile")).contains(Refusal.TOO_LATE);
        assertThat(there.lateness(ended, "Peru")).isEmpty();
        assertThat(there.lateness(longAgo, "Peru")).isEmpty();
        assertThat(there.lateness(longAgo, "Canada")).contains(Refusal.TOO_LATE);
        assertThat(there.takesReports(longAgo)).isTrue();
        assertThat(admission.takesReports(longAgo)).isFalse();
        assertThat(there.isAskedAbout(ended, "Chile")).isTrue();
        assertThat(there.isAskedAbout(live, "Chile")).isFalse();
    }

    private static SectionChanged section(String name, @Nullable LateRule late, @Nullable Integer days) {
        return new SectionChanged(
                UUID.randomUUID(), 1, true, Map.of("en", name), List.of("KE"), "en", null, late, days, List.of());
    }

    @Test
    void moreThanOnePersonOftenDoesIsHeld() {
        assertThat(admission.judgement(live, report(TODAY, 25, null), Origin.FORM))
                .isEqualTo(Judgement.COUNTED);
        assertThat(admission.judgement(live, report(TODAY, 26, null), Origin.FORM))
                .isEqualTo(Judgement.PENDING);
        assertThat(admission.judgement(live, report(TODAY, 26, null), Origin.API))
                .isEqualTo(Judgement.PENDING);
    }

    @Test
    void aListMaySayMuchAtOnceAndFollowsItsSectionWhenItIsLate() {
        var asking = new Admission(knobs("reports.late.section.Kenya", "ASK"), SectionPolicies.of(), CLOCK);

        assertThat(asking.judgement(live, report(TODAY, 400, null), Origin.FILE))
                .isEqualTo(Judgement.COUNTED);
        assertThat(asking.judgement(endingIn(-5), in("Kenya"), Origin.FILE)).isEqualTo(Judgement.PENDING);
        assertThat(asking.judgement(endingIn(-5), in("Peru"), Origin.FILE)).isEqualTo(Judgement.COUNTED);
    }

    @Test
    void whatStaffStandForIsNotHeld() {
        assertThat(admission.judgement(live, report(TODAY, 400, null), Origin.TALLY))
                .isEqualTo(Judgement.COUNTED);
    }

    @ParameterizedTest
    @CsvSource({
        "Kenya, false, PENDING",
        "kenya, false, PENDING",
        "Peru, true, COUNTED",
        "Norway, false, COUNTED",
        ", false, COUNTED"
    })
    void aLateReportFollowsItsSection(@Nullable String section, boolean refused, Judgement judgement) {
        var sections = new Admission(
                knobs("reports.late.section.Kenya", "ASK", "reports.late.section.Peru", "BLOCK"),
                SectionPolicies.of(),
                CLOCK);
        var over = endingIn(-5);

        assertThat(sections.refusals(over, in(section)).contains(Refusal.NOT_AFTER_THE_END))
                .isEqualTo(refused);
        assertThat(sections.judgement(over, in(section), Origin.FORM)).isEqualTo(judgement);
        assertThat(sections.refusals(live, in(section))).isEmpty();
        assertThat(sections.judgement(live, in(section), Origin.FORM)).isEqualTo(Judgement.COUNTED);
    }

    @Test
    void whereEverySectionBlocksAnEndedActionTakesNothing() {
        var strict = new Admission(knobs("reports.late.default", "BLOCK"), SectionPolicies.of(), CLOCK);
        var mixed = new Admission(
                knobs("reports.late.default", "BLOCK", "reports.late.section.Kenya", "ASK"),
                SectionPolicies.of(),
                CLOCK);

        assertThat(strict.takesReports(endingIn(-5))).isFalse();
        assertThat(mixed.takesReports(endingIn(-5))).isTrue();
        assertThat(strict.takesReports(live)).isTrue();
    }

    @Test
    void aCorrectionIsNoLaterThanItsReport() {
        var asking = new Admission(knobs("reports.late.default", "ASK"), SectionPolicies.of(), CLOCK);

        assertThat(asking.faults(endingIn(-50), report(TODAY.minusDays(60), 1, null)))
                .isEmpty();
        assertThat(asking.judgement(endingIn(-5), in(null), Origin.FORM, NOW.minus(9, ChronoUnit.DAYS)))
                .isEqualTo(Judgement.COUNTED);
    }

    private static ActionSheet endingIn(int days) {
        return new ActionSheet(Sheets.ending(NOW.plus(days, ChronoUnit.DAYS)));
    }

    private ReportedAct report(LocalDate day, int quantity, @Nullable UUID target) {
        return ReportedAct.of(target, Channel.POST, quantity, day, null);
    }

    private static ReportedAct in(@Nullable String section) {
        return new ReportedAct(null, Channel.POST, 1, TODAY, null, section, 1, false);
    }

    private static ReportsConfig knobs(String... more) {
        var builder = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(ReportsConfig.class)
                .withDefaultValue("reports.self-check-every", "60s");
        for (int place = 0; place < more.length; place += 2) {
            builder.withDefaultValue(more[place], more[place + 1]);
        }
        return builder.build().getConfigMapping(ReportsConfig.class);
    }

    @Test
    void theThousandIsNoneTooManyAndNobodyIsHeldForTwentyFive() {
        assertThat(admission.faults(live, report(TODAY, 1, null))).isEmpty();
        assertThat(admission.isOutOfTheOrdinary(report(TODAY, 25, null))).isFalse();
        assertThat(admission.isOutOfTheOrdinary(report(TODAY, 26, null))).isTrue();
    }

    @Test
    void anotherActionsRuleOfASectionIsNotThisOnes() {
        var ended = endingIn(-5);
        var alone = new SectionOnAction(ended.actionId(), null, LateRule.BLOCK, 3, null);
        var kenya = new SectionChanged(
                UUID.randomUUID(),
                1,
                true,
                Map.of("sw", "Kenya ya Kiswahili", "en", "Kenya"),
                List.of("KE"),
                "sw",
                null,
                LateRule.ALLOW,
                30,
                List.of(alone));
        var there = new Admission(knobs(), SectionPolicies.of(kenya), CLOCK);

        assertThat(there.lateOf(ended, "KENYA")).isEqualTo(LatePolicy.BLOCK);
        assertThat(there.window(ended, "Kenya ya Kiswahili")).isEqualTo(Duration.ofDays(3));
        assertThat(there.blocks(ended, "Kenya", NOW)).isTrue();
        assertThat(there.blocks(live, "Kenya", NOW)).isFalse();
        assertThat(there.lateOf(endingIn(-5), "Kenya")).isEqualTo(LatePolicy.ALLOW);
        assertThat(there.window(endingIn(-5), "Kenya")).isEqualTo(Duration.ofDays(30));
        assertThat(there.window(ended, null)).isEqualTo(Duration.ofDays(14));
    }

    @Test
    void aSectionIsCountedUnderOneNameWhicheverSomebodyWrote() {
        var kenya = new SectionChanged(
                UUID.randomUUID(),
                1,
                true,
                Map.of("sw", "Kenya ya Kiswahili"),
                List.of("KE"),
                "sw",
                null,
                null,
                null,
                List.of());
        var peru = new SectionChanged(
                UUID.randomUUID(),
                1,
                true,
                Map.of("es", "Perú", "en", "Peru"),
                List.of("PE"),
                "es",
                null,
                null,
                null,
                List.of());
        var policies = SectionPolicies.of(peru, kenya);

        assertThat(policies.canonical("PERÚ")).contains("Peru");
        assertThat(policies.canonical("Kenya ya kiswahili")).contains("Kenya ya Kiswahili");
        assertThat(policies.canonical("Chile")).isEmpty();
        assertThat(policies.names("es")).containsExactly("Kenya ya Kiswahili", "Perú");
        assertThat(policies.names("en")).containsExactly("Kenya ya Kiswahili", "Peru");
        assertThat(policies.of(null, UUID.randomUUID())).isEmpty();
        assertThat(policies.all(UUID.randomUUID())).hasSize(2);
        assertThat(policies.of("Peru", UUID.randomUUID()).orElseThrow().rule()).isNull();
    }
}
