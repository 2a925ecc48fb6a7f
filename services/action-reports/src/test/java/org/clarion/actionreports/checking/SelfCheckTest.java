package org.clarion.actionreports.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.journal.totals.Dimension;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.contracts.Topic;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.ToldRecords;
import org.clarion.turns.Turns;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SelfCheckTest {

    private final UUID action = UUID.randomUUID();

    @Inject
    Journal journal;

    @Inject
    Totals totals;

    @Inject
    SelfCheck selfCheck;

    @Inject
    Rebuilding rebuilding;

    @Inject
    Turns turns;

    @Inject
    DataSource database;

    @Inject
    Differences differences;

    @Inject
    MockMailbox mailbox;

    @Test
    void findsATotalThatIsOffByOneAndTellsStaffOnce() throws Exception {
        reportLetters(3);
        selfCheck.run();
        tamper("update total set reported = reported + 1 where action_id = ? and dimension = 'CHANNEL'");

        selfCheck.run();
        selfCheck.run();

        assertThat(foundHere())
                .extracting(FoundDifference::place, FoundDifference::difference)
                .containsExactly(tuple(
                        "CHANNEL POST",
                        new Difference("4 reported, 0 verified, 0 delivered", "3 reported, 0 verified, 0 delivered")));
        assertThat(mailbox.getMailsSentTo("watch@example.org"))
                .filteredOn(mail -> mail.getText().contains(action.toString()))
                .hasSize(1);
        mend();
    }

    @Test
    void findsWhatIsOffAlikeInEveryBreakdown() throws Exception {
        reportLetters(3);
        selfCheck.run();
        tamper("update total set verified = verified + 1 where action_id = ?");

        selfCheck.run();

        assertThat(foundHere()).hasSize(Dimension.values().length);
        mend();
    }

    @Test
    void findsFiguresThatVanishedAltogether() throws Exception {
        reportLetters(3);
        selfCheck.run();
        tamper("delete from total where action_id = ?");
        tamper("delete from action_total where action_id = ?");

        selfCheck.run();

        assertThat(foundHere()).extracting(FoundDifference::place).contains("reports", "DAY 2026-11-20");
        mend();
    }

    @Test
    void whatHasBeenMendedIsNoLongerFound() throws Exception {
        reportLetters(3);
        tamper("update total set reported = 7 where action_id = ?");
        selfCheck.run();

        rebuilding.rebuild("ingrid");
        selfCheck.run();

        assertThat(foundHere()).isEmpty();
        assertThat(totals.of(action).total().reported()).isEqualTo(3);
    }

    @Test
    void rebuildingMakesTheVerySameTotalsFromTheJournalAndTellsThem() throws Exception {
        reportLetters(3);
        reportLetters(2);
        var before = bytes();
        tamper("delete from total where action_id = ?");

        rebuilding.rebuild("ingrid");

        assertThat(bytes()).isEqualTo(before);
        assertThat(rebuilding.last()).hasValueSatisfying(run -> {
            assertThat(run.runs()).isFalse();
            assertThat(run.actionsDone()).isEqualTo(run.actions()).isPositive();
            assertThat(run.mended()).isPositive();
        });
        await().untilAsserted(() -> assertThat(ToldRecords.about(action, Topic.ACTION_TOTALS))
                .last()
                .satisfies(told -> assertThat(told.payload())
                        .contains("\"version\":" + totals.of(action).version(), "\"reported\":5")));
    }

    @Test
    void rebuildingWhatIsRightChangesNoFigureAndTellsItAllTheSame() throws Exception {
        rebuilding.rebuild("ingrid"); // whatever others have left
        reportLetters(1);
        var before = totals.of(action);

        rebuilding.rebuild("ingrid");

        assertThat(totals.of(action).byChannel()).isEqualTo(before.byChannel());
        assertThat(totals.of(action).version()).isGreaterThan(before.version());
        await().untilAsserted(() -> assertThat(ToldRecords.about(action, Topic.ACTION_TOTALS))
                .last()
                .satisfies(told -> assertThat(told.payload())
                        .contains("\"version\":" + totals.of(action).version())));
        assertThat(rebuilding.last()).hasValueSatisfying(run -> {
            assertThat(run.identical()).isTrue();
            assertThat(run.figures()).isZero();
            assertThat(run.before()).isEqualTo(run.after()).hasSize(64);
        });
    }

    @Test
    void versionsGoOnAfterRowsWereLostOrRestored() throws Exception {
        reportLetters(1);
        var told = totals.of(action).version();
        tamper("update action_total set version = 1 where action_id = ?");
        reportLetters(1);
        var afterRestoring = totals.of(action).version();
        tamper("delete from total where action_id = ?");
        tamper("delete from action_total where action_id = ?");

        mend();

        assertThat(afterRestoring).isGreaterThan(told);
        assertThat(totals.of(action).version()).isGreaterThan(afterRestoring);
    }

    @Test
    void oneThatWasKilledIsSeenToBeCutOffAndMayBeBegunAgain() throws Exception {
        reportLetters(1);
        rebuilding.rebuild("ingrid");
        tamper("update rebuilding set ended_at = null, after = null where ? is not null");

        assertThat(rebuilding.last()).hasValueSatisfying(run -> {
            assertThat(run.runs()).isFalse();
            assertThat(run.cutOff()).isTrue();
        });
        assertThat(rebuilding.rebuild("ingrid")).isTrue();
        assertThat(rebuilding.last().map(Rebuilt::cutOff)).hasValue(false);
    }

    @Test
    void whileOneIsUnderWayItRunsAndNoSecondBegins() throws Exception {
        turns.take(Rebuilding.NAME, () -> {
            assertThat(rebuilding.rebuild("ingrid")).isFalse();
            assertThat(turns.isTaken(Rebuilding.NAME)).isTrue();
            assertThat(turns.isTaken(SelfCheck.NAME)).isFalse();
        });

        assertThat(turns.isTaken(Rebuilding.NAME)).isFalse();
    }

    @Test
    void rebuildingWhileReportsComeInEndsExact() throws Exception {
        reportLetters(5);
        tamper("delete from total where action_id = ?");
        try (var reporters = Executors.newFixedThreadPool(4)) {
            for (int report = 0; report < 200; report++) {
                reporters.submit(() -> reportLetters(1));
            }

            rebuilding.rebuild("ingrid");
        }

        selfCheck.run();
        assertThat(foundHere()).isEmpty();
        assertThat(totals.of(action).total().reported()).isEqualTo(205);
    }

    private List<FoundDifference> foundHere() throws SQLException {
        return differences.all().stream()
                .filter(found -> found.actionId().equals(action))
                .toList();
    }

    private void mend() throws SQLException {
        rebuilding.rebuild("ingrid");
        selfCheck.run();
    }

    private String bytes() throws SQLException {
        var sql = "select string_agg(total::text, chr(10) order by dimension, item) from total where action_id = ?";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, action);
            var row = select.executeQuery();
            row.next();
            return row.getString(1);
        }
    }

    private void reportLetters(int quantity) {
        var deed = ReportedAct.of(null, Channel.POST, quantity, LocalDate.of(2026, 11, 20), null);
        var report = Report.of(UUID.randomUUID(), "a-test:" + UUID.randomUUID(), action, Origin.FORM, deed);
        QuarkusTransaction.requiringNew().run(() -> journal.write(List.of(report)));
    }

    private void tamper(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setObject(1, action);
            update.executeUpdate();
        }
    }
}
