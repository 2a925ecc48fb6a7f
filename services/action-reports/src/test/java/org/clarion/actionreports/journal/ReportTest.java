package org.clarion.actionreports.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clarion.actionreports.journal.Acceptance.AlreadyAccepted;
import org.clarion.actionreports.journal.Acceptance.Different;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When two reports are the same report. */
class ReportTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final UUID ACTION = UUID.randomUUID();

    private final Report first = report("k", ACTION, Origin.API, 5, DAY);

    @Test
    void handedInAgainItGetsTheAnswerOfTheFirst() {
        var again = report("k", ACTION, Origin.API, 5, DAY);

        assertThat(again.reportId()).isNotEqualTo(first.reportId());
        assertThat(new EarlierReport(first, NOON).answerTo(again))
                .isEqualTo(new AlreadyAccepted(first.reportId(), NOON));
    }

    @Test
    void whatSaysSomethingElseUnderItsKeyIsRefusedAndNotCounted() {
        var earlier = new EarlierReport(first, NOON);
        var different = new Different(first.reportId());

        assertThat(earlier.answerTo(report("k", ACTION, Origin.API, 6, DAY))).isEqualTo(different);
        assertThat(earlier.answerTo(report("k", ACTION, Origin.API, 5, DAY.minusDays(1))))
                .isEqualTo(different);
        assertThat(earlier.answerTo(report("k", UUID.randomUUID(), Origin.API, 5, DAY)))
                .isEqualTo(different);
        assertThat(earlier.answerTo(report("k", ACTION, Origin.FORM, 5, DAY))).isEqualTo(different);
        assertThat(earlier.answerTo(report("other", ACTION, Origin.API, 5, DAY)))
                .isEqualTo(different);
    }

    @Test
    void whoseDayIsOursMayComeAgainTomorrow() {
        var tomorrow = report("k", ACTION, Origin.API, 5, DAY.plusDays(1)).onADayOfOurs();

        assertThat(tomorrow.dayIsOurs()).isTrue();
        assertThat(first.saysTheSameAs(tomorrow)).isTrue();
        assertThat(first.saysTheSameAs(report("k", ACTION, Origin.API, 6, DAY).onADayOfOurs()))
                .isFalse();
        assertThat(tomorrow.saysTheSameAs(first)).isFalse();
    }

    @Test
    void howItWasJudgedAndWhatWasAroundItMakesItNoOther() {
        var judged = first.judged(Judgement.PENDING).in(new Circumstances(null, "net", null, null, 3));

        assertThat(judged.judgement()).isEqualTo(Judgement.PENDING);
        assertThat(judged.circumstances().network()).isEqualTo("net");
        assertThat(judged.circumstances().known()).isTrue();
        assertThat(first.circumstances().known()).isFalse();
        assertThat(first.saysTheSameAs(judged)).isTrue();
    }

    @Test
    void whoeverBringsOneOfItsNamesMeansIt() {
        var named = first.alsoNamed(List.of("b", "c", "b"));

        assertThat(named.names()).containsExactly("k", "b", "c", "b");
        assertThat(named.hasOtherNames()).isTrue();
        assertThat(first.hasOtherNames()).isFalse();
        assertThat(named.under("k")).isSameAs(named);

        var under = named.under("c");
        assertThat(under.key()).isEqualTo("c");
        assertThat(under.otherNames()).containsExactly("k", "b");
        assertThat(under.reportId()).isEqualTo(named.reportId());
        assertThat(named.under("x").names()).containsExactly("x", "k", "b", "c");
    }

    @Test
    void everyReportHasAnIdOfItsOwnThatBeginsWithItsTime() {
        assertThat(first.reportId().version()).isEqualTo(7);
        assertThat(report("k", ACTION, Origin.API, 5, DAY).reportId()).isNotEqualTo(first.reportId());
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void onlyProgramsHaveNamesThatAreLookedUp(Origin origin) {
        assertThat(report("k", ACTION, origin, 5, DAY).comesFromAProgram()).isEqualTo(origin == Origin.API);
    }

    private static Report report(String key, UUID action, Origin origin, int quantity, LocalDate day) {
        return Report.fresh(key, action, origin, ReportedAct.of(null, Channel.POST, quantity, day, "PE"));
    }
}
