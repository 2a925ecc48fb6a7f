package org.clarion.actionreports.screening.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clarion.actionreports.journal.Circumstances;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.screening.signals.RecentActivity.FillTimes;
import org.clarion.actionreports.screening.signals.RecentActivity.Quantities;
import org.clarion.actionreports.screening.signals.RecentActivity.Quantities.Said;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant TEN_PAST = NOON.plusSeconds(600);
    private static final Instant HALF_PAST = NOON.plusSeconds(1800);
    private static final Instant LAST = NOON.plusSeconds(3000);
    private static final FillTimes UNHURRIED = new FillTimes(100, 3, NOON, LAST);
    private static final Quantities USUAL = new Quantities(3, List.of());

    @Test
    void anOrdinaryHourSaysNothing() {
        var networks = List.of(network("a", 8, 2), network("b", 7, 1));
        var domains = List.of(domain("example.org", 10, 700), domain("example.net", 5, 400));

        assertThat(ScreeningRule.signs(new RecentActivity(NOON, networks, domains, List.of(), UNHURRIED, USUAL)))
                .isEmpty();
    }

    @Test
    void anEveningOfLettersIsSeenAndNothingElseIsSaidOfIt() {
        var evening = hour(List.of(network("evening", 60, 12), network("b", 9, 1)), List.of(), List.of());

        assertThat(ScreeningRule.signs(evening))
                .containsExactly(new DetectedSignal(Signal.NETWORK, "evening", 60, NOON, LAST));
    }

    @Test
    void aMachineIsFasterThanAHallFullOfPeople() {
        var machine = hour(List.of(network("machine", 40, 30), network("b", 90, 3)), List.of(), List.of());

        assertThat(ScreeningRule.signs(machine)).contains(new DetectedSignal(Signal.SPEED, "machine", 40, NOON, LAST));
    }

    @Test
    void formsThatComeBackUnreadAreAReasonToLook() {
        assertThat(signs(new FillTimes(60, 20, TEN_PAST, LAST), USUAL))
                .containsExactly(new DetectedSignal(Signal.FILL_TIME, "2", 20, TEN_PAST, LAST));
        assertThat(signs(new FillTimes(60, 19, NOON, LAST), USUAL)).isEmpty();
        assertThat(signs(new FillTimes(600, 20, NOON, LAST), USUAL)).isEmpty();
    }

    @Test
    void theSameWordsFiveTimes() {
        var words = List.of(new ActivityShare("w", 5, 0, 1, NOON, LAST), new ActivityShare("v", 4, 0, 1, NOON, LAST));

        assertThat(ScreeningRule.signs(hour(List.of(), List.of(), words)))
                .containsExactly(new DetectedSignal(Signal.SAME_WORDS, "w", 5, NOON, LAST));
    }

    @Test
    void quantitiesAreMeasuredAgainstTheActionsOwnHabit() {
        var three = List.of(
                new Said(40, 2, HALF_PAST, HALF_PAST),
                new Said(20, 1, TEN_PAST, TEN_PAST),
                new Said(12, 5, NOON, NOON));

        assertThat(signs(UNHURRIED, new Quantities(3, three)))
                .containsExactly(new DetectedSignal(Signal.QUANTITY, "20", 3, TEN_PAST, HALF_PAST));
        assertThat(signs(UNHURRIED, new Quantities(10, three))).isEmpty();
        assertThat(signs(UNHURRIED, new Quantities(0, three)))
                .containsExactly(new DetectedSignal(Signal.QUANTITY, "20", 3, TEN_PAST, HALF_PAST));
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "2, 10", "3, 20", "4, 20", "5, 50", "10, 50", "11, 100", "20, 100", "21, 200", "200, 1000"})
    void thresholdsAreRoundSoThatAFindingStaysTheSame(long usual, long threshold) {
        assertThat(Unusual.threshold(usual)).isEqualTo(threshold);
    }

    @Test
    void aDomainOutOfNowhereIsSeenAndACommonOneIsNot() {
        var domains = List.of(domain("mailbox.example", 30, 2), domain("common.example", 50, 900));

        assertThat(ScreeningRule.signs(hour(List.of(), domains, List.of())))
                .containsExactly(new DetectedSignal(Signal.MAIL_DOMAIN, "mailbox.example", 30, NOON, LAST));
    }

    @Test
    void theFirstHourOfAnActionHasNoTrend() {
        var domains = List.of(domain("common.example", 19, 0));

        assertThat(ScreeningRule.signs(hour(List.of(), domains, List.of()))).isEmpty();
    }

    @Test
    void onlyWhatNoPersonCanDoIsSetAsideAtTheDoor() {
        assertThat(atTheDoor(0, "words")).isEqualTo(Judgement.SUSPECT);
        assertThat(atTheDoor(1, "words")).isEqualTo(Judgement.COUNTED);
        assertThat(atTheDoor(0, null)).isEqualTo(Judgement.COUNTED);
        assertThat(atTheDoor(null, "words")).isEqualTo(Judgement.COUNTED);
    }

    private static Judgement atTheDoor(Integer seconds, String words) {
        var deed = ReportedAct.of(null, Channel.POST, 1, LocalDate.of(2026, 11, 20), null);
        var report = Report.of(UUID.randomUUID(), "key", UUID.randomUUID(), Origin.FORM, deed);
        return AtTheDoor.judged(report.in(new Circumstances(null, "n", null, words, seconds)))
                .judgement();
    }

    private static List<DetectedSignal> signs(FillTimes times, Quantities quantities) {
        return ScreeningRule.signs(new RecentActivity(NOON, List.of(), List.of(), List.of(), times, quantities));
    }

    private static RecentActivity hour(
            List<ActivityShare> networks, List<ActivityShare> domains, List<ActivityShare> words) {
        return new RecentActivity(NOON, networks, domains, words, UNHURRIED, USUAL);
    }

    private static ActivityShare network(String about, long reports, long busiestMinute) {
        return new ActivityShare(about, reports, 0, busiestMinute, NOON, LAST);
    }

    private static ActivityShare domain(String about, long reports, long before) {
        return new ActivityShare(about, reports, before, 1, NOON, LAST);
    }

    @Test
    void halfOfAnHourOfFiftyIsMostOfIt() {
        assertThat(ScreeningRule.signs(hour(List.of(network("a", 50, 1), network("b", 50, 1)), List.of(), List.of())))
                .extracting(DetectedSignal::about)
                .containsExactly("a", "b");
        assertThat(ScreeningRule.signs(hour(List.of(network("a", 50, 1), network("b", 51, 1)), List.of(), List.of())))
                .extracting(DetectedSignal::about)
                .containsExactly("b");
        assertThat(ScreeningRule.signs(hour(List.of(network("a", 49, 1)), List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void aMachineSendsThirtyInAMinute() {
        assertThat(ScreeningRule.signs(hour(List.of(network("a", 49, 29)), List.of(), List.of())))
                .isEmpty();
        assertThat(ScreeningRule.signs(hour(List.of(network("a", 49, 30)), List.of(), List.of())))
                .extracting(DetectedSignal::signal)
                .containsExactly(Signal.SPEED);
    }

    @Test
    void hastyFormsAreSeenWhereTheyAreAFifth() {
        assertThat(signs(new FillTimes(100, 20, NOON, LAST), USUAL)).hasSize(1);
        assertThat(signs(new FillTimes(101, 20, NOON, LAST), USUAL)).isEmpty();
    }

    @Test
    void aDomainIsSeenWhereItIsAFifthOfTheHourAndThreeTimesItsShareOfBefore() {
        assertThat(mailDomains(domain("a", 20, 0), domain("b", 80, 1000))).containsExactly("a");
        assertThat(mailDomains(domain("a", 19, 0), domain("b", 57, 1000))).isEmpty();
        assertThat(mailDomains(domain("a", 20, 0), domain("b", 81, 1000))).isEmpty();
        assertThat(mailDomains(domain("a", 30, 100), domain("b", 70, 900))).containsExactly("a");
        assertThat(mailDomains(domain("a", 30, 101), domain("b", 70, 899))).isEmpty();
        assertThat(mailDomains(domain("a", 20, 0))).containsExactly("a");
    }

    @Test
    void threeReportsOfUnusualQuantitiesAreSeen() {
        assertThat(signs(UNHURRIED, new Quantities(3, List.of(new Said(20, 2, NOON, LAST)))))
                .isEmpty();
        assertThat(signs(UNHURRIED, new Quantities(3, List.of(new Said(20, 3, NOON, LAST)))))
                .hasSize(1);
        assertThat(signs(UNHURRIED, new Quantities(3, List.of(new Said(19, 3, NOON, LAST)))))
                .isEmpty();
    }

    @Test
    void aHallOfPeopleWeighsLess() {
        assertThat(Signal.NETWORK.weight()).isLessThan(Signal.MAIL_DOMAIN.weight());
        assertThat(Signal.MAIL_DOMAIN.weight()).isLessThan(Signal.SPEED.weight());
    }

    private static List<String> mailDomains(ActivityShare... domains) {
        return ScreeningRule.signs(hour(List.of(), List.of(domains), List.of())).stream()
                .map(DetectedSignal::about)
                .toList();
    }
}
