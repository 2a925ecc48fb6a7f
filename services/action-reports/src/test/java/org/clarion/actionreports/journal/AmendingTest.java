package org.clarion.actionreports.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.actionreports.journal.Acceptance.AlreadyAccepted;
import org.clarion.actionreports.journal.Amendment.Bounced;
import org.clarion.actionreports.journal.Amendment.Corrected;
import org.clarion.actionreports.journal.Amendment.Delivered;
import org.clarion.actionreports.journal.Amendment.Judged;
import org.clarion.actionreports.journal.Amendment.Verified;
import org.clarion.actionreports.journal.Amendment.Withdrawn;
import org.clarion.actionreports.journal.totals.Dimension;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AmendingTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final ReportedAct THREE_LETTERS =
            new ReportedAct(null, Channel.POST, 3, FRIDAY, "KE", "Kenya", 2, false);
    private static final Figures NOTHING = new Figures(0, 0, 0);

    private final UUID action = UUID.randomUUID();

    @Inject
    Journal journal;

    @Inject
    Totals totals;

    @Inject
    DataSource database;

    @Test
    void aReportIsOnceInEveryBreakdown() {
        handIn(THREE_LETTERS);

        var three = new Figures(3, 0, 0);
        assertThat(totals.by(action, Dimension.CHANNEL)).isEqualTo(Map.of("POST", three));
        assertThat(totals.by(action, Dimension.TARGET)).isEqualTo(Map.of(ReportedAct.NOT_SAID, three));
        assertThat(totals.by(action, Dimension.COUNTRY)).isEqualTo(Map.of("KE", three));
        assertThat(totals.by(action, Dimension.SECTION)).isEqualTo(Map.of("Kenya", three));
        assertThat(totals.by(action, Dimension.DAY)).isEqualTo(Map.of("2026-11-20", three));
    }

    @Test
    void aCorrectionMovesTheTotalsByTheDifference() {
        var report = handIn(THREE_LETTERS);
        amend(report, new Verified());

        amend(report, new Corrected(ReportedAct.of(null, Channel.POST, 2, FRIDAY, null), "the reporter"));

        assertThat(totals.by(action, Dimension.CHANNEL)).isEqualTo(Map.of("POST", new Figures(2, 2, 0)));
        assertThat(totals.by(action, Dimension.COUNTRY)).isEqualTo(Map.of(ReportedAct.NOT_SAID, new Figures(2, 2, 0)));
    }

    @ParameterizedTest
    @CsvSource({"POST, 4, ", "EMAIL, 3, ", "EMAIL, 1, ", "POST, 3, 6a0c3f0e-4a53-4f0e-9d5a-1d9c3b1f0a11"})
    void whatClaimsMoreThanWasConfirmedIsNotVerifiedAnyMore(Channel channel, int quantity, UUID target) {
        var report = handIn(THREE_LETTERS);
        amend(report, new Verified());

        amend(report, new Corrected(ReportedAct.of(target, channel, quantity, FRIDAY, "KE"), "the reporter"));

        assertThat(totals.of(action).total()).isEqualTo(new Figures(quantity, 0, 0));
        amend(report, new Verified());
        assertThat(totals.of(action).total()).isEqualTo(new Figures(quantity, quantity, 0));
    }

    @Test
    void forATallyAPersonStandsWhateverItComesToSay() {
        var tally = Report.of(UUID.randomUUID(), "a-test:" + UUID.randomUUID(), action, Origin.TALLY, THREE_LETTERS);
        QuarkusTransaction.requiringNew().run(() -> journal.write(List.of(tally)));

        amend(tally, new Corrected(ReportedAct.of(null, Channel.POST, 30, FRIDAY, "KE"), "ingrid"));

        assertThat(totals.of(action).total()).isEqualTo(new Figures(30, 30, 0));
    }

    @Test
    void whatWasWithdrawnCountsNoMoreWhateverBefallsItLater() {
        var report = handIn(THREE_LETTERS);

        amend(report, new Withdrawn("the reporter"));
        amend(report, new Verified());
        amend(report, new Judged(Judgement.COUNTED, "a coordinator"));

        assertThat(totals.of(action).total()).isEqualTo(NOTHING);
    }

    @Test
    void aJudgementCanBeTakenBack() {
        var report = handIn(THREE_LETTERS);

        amend(report, new Judged(Judgement.INVALID, "a coordinator"));
        var without = totals.of(action).total();
        amend(report, new Judged(Judgement.COUNTED, "a coordinator"));

        assertThat(without).isEqualTo(NOTHING);
        assertThat(totals.of(action).total()).isEqualTo(new Figures(3, 0, 0));
    }

    @Test
    void whatIsHeldCountsOnlyOnceItIsLetThrough() {
        var held = report(THREE_LETTERS).judged(Judgement.PENDING);
        QuarkusTransaction.requiringNew().run(() -> journal.write(List.of(held)));
        var before = totals.of(action);

        amend(held, new Judged(Judgement.COUNTED, "a coordinator"));

        assertThat(before.total()).isEqualTo(NOTHING);
        assertThat(before.version()).isPositive();
        assertThat(totals.of(action).total()).isEqualTo(new Figures(3, 0, 0));
    }

    @Test
    void aBounceTakesBackWhatHadArrivedAndIsNewsOnce() {
        var report = handIn(THREE_LETTERS);

        amend(report, new Delivered());
        var arrived = totals.of(action).total();
        amend(report, new Bounced());

        assertThat(arrived).isEqualTo(new Figures(3, 0, 3));
        assertThat(totals.of(action).total()).isEqualTo(new Figures(3, 0, 0));
        assertThat(amend(report, new Bounced())).isEmpty();
    }

    @Test
    void theFirstWordsSentAgainAreStillTheSameReportAfterACorrection() {
        var report = handIn(THREE_LETTERS);
        amend(report, new Corrected(ReportedAct.of(null, Channel.EMAIL, 2, FRIDAY, null), "the reporter"));
        amend(report, new Corrected(ReportedAct.of(null, Channel.FAX, 9, FRIDAY, null), "the reporter"));

        var again = Report.of(UUID.randomUUID(), report.key(), action, Origin.FORM, THREE_LETTERS);
        var answers = QuarkusTransaction.requiringNew().call(() -> journal.write(List.of(again)));

        assertThat(answers).singleElement().isInstanceOf(AlreadyAccepted.class);
        assertThat(totals.of(action).total()).isEqualTo(new Figures(9, 0, 0));
    }

    @Test
    void howItStoodBeforeIsKeptBesideTheNameOfWhoeverChangedIt() throws SQLException {
        var report = handIn(THREE_LETTERS);

        amend(report, new Corrected(ReportedAct.of(null, Channel.EMAIL, 2, FRIDAY, null), "the reporter"));
        amend(report, new Judged(Judgement.INVALID, "ingrid"));

        assertThat(one("select string_agg(kind || ' ' || by_whom || ' ' || quantity || ' ' || judgement, ', '"
                        + " order by amendment_id) from amendment where report_id = '" + report.reportId() + "'"))
                .isEqualTo("CORRECTED the reporter 3 COUNTED, JUDGED ingrid 2 COUNTED");
    }

    @Test
    void whatWasAroundAReportIsKeptWithAnEndDate() throws SQLException {
        var around = new Circumstances("words".getBytes(StandardCharsets.UTF_8), "network", "example.org", "hash", 12);
        var report = report(THREE_LETTERS).in(around);

        QuarkusTransaction.requiringNew().run(() -> journal.write(List.of(report)));

        assertThat(one("select network || ' ' || mail_domain || ' ' || seconds_to_fill || ' '"
                        + " || convert_from(comment, 'UTF8') || ' ' || (forget_after - accepted_at)"
                        + " from circumstance where report_id = '" + report.reportId() + "'"))
                .isEqualTo("network example.org 12 words 90 days");
    }

    private Report handIn(ReportedAct deed) {
        var report = report(deed);
        QuarkusTransaction.requiringNew().run(() -> journal.write(List.of(report)));
        return report;
    }

    private Report report(ReportedAct deed) {
        return Report.of(UUID.randomUUID(), "a-test:" + UUID.randomUUID(), action, Origin.FORM, deed);
    }

    private List<JournalEntry> amend(Report report, Amendment amendment) {
        return QuarkusTransaction.requiringNew().call(() -> journal.amend(List.of(report.reportId()), amendment));
    }

    private String one(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql);
                var row = select.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }
}
