package org.clarion.actionreports.checking;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.clarion.actionreports.journal.Amendment;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.sql.Sql;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In stretches of ten. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RecountingTest {

    private static final int TOGETHER = 10;

    private final UUID action = UUID.randomUUID();
    private final List<Report> reports = new ArrayList<>();

    @Inject
    Journal journal;

    @Inject
    DataSource database;

    @Inject
    Sql sql;

    private Recounting recounting;

    @BeforeEach
    void nothingIsRemembered() {
        recounting = new Recounting(database, Clock.systemUTC(), TOGETHER);
    }

    @Test
    void stretchByStretchIsTheWhole() throws Exception {
        reportedAMinuteAgo(35);
        var heard = new ArrayList<Long>();

        var recount = recounting.of(action, heard::add);

        assertThat(recount.agrees()).isTrue();
        assertThat(recount.counted().reports()).isEqualTo(35);
        assertThat(heard).hasSizeGreaterThan(1);
        assertThat(heard.stream().mapToLong(Long::longValue).sum()).isEqualTo(35);
    }

    @Test
    void moreReportsInOneInstantThanGoTogetherAreOneStretch() throws Exception {
        reportedAMinuteAgo(25);
        tamper("update report set accepted_at = '2026-11-20T12:00Z' where action_id = ?");
        report(1);

        assertThat(recounting.of(action, counted -> {}).counted().reports()).isEqualTo(26);
        assertThat(recounting.ofWhatMoved(action).agrees()).isTrue();
    }

    @Test
    void whatCameInAndWhatWasChangedSinceIsCountedAgain() throws Exception {
        reportedAMinuteAgo(35);
        recounting.ofWhatMoved(action);

        report(7);
        withdraw(reports.get(3));
        withdraw(reports.get(33));

        var recount = recounting.ofWhatMoved(action);
        assertThat(recount.agrees()).isTrue();
        assertThat(recount.counted().reports()).isEqualTo(42);
    }

    @Test
    void aTotalThatIsOffByOneIsFoundAtOnceHoweverLongTheJournal() throws Exception {
        reportedAMinuteAgo(35);
        recounting.ofWhatMoved(action);
        tamper("update total set reported = reported + 1 where action_id = ? and dimension = 'CHANNEL'");

        assertThat(recounting.ofWhatMoved(action).differences()).containsOnlyKeys("CHANNEL POST");
    }

    @Test
    void aReportThatChangedBehindOurBackIsFoundWhenItsStretchHasItsTurn() throws Exception {
        reportedAMinuteAgo(35);
        recounting.ofWhatMoved(action);
        tamper("update report set quantity = 2 where report_id = (select report_id from report where action_id = ?"
                + " order by accepted_at limit 1)");

        var found = IntStream.range(0, 4).mapToObj(turn -> differs()).toList();

        assertThat(found).contains(true);
    }

    @Test
    void stretchesAreRememberedThoughReportsOfOneCommitShareTheirInstant() throws Exception {
        for (int commit = 0; commit < 6; commit++) {
            reportTogether(TOGETHER - 3);
        }
        aMinuteAgo();
        recounting.ofWhatMoved(action);
        tamper("update report set quantity = 2 where report_id = (select report_id from report where action_id = ?"
                + " order by accepted_at offset 20 limit 1)");

        assertThat(differs()).as("the first stretch has its turn, not this").isFalse();
        assertThat(IntStream.range(0, 4).mapToObj(turn -> differs())).contains(true);
    }

    @Test
    void aShortJournalIsCountedAsAWholeEachTime() throws Exception {
        reportedAMinuteAgo(TOGETHER - 1);
        recounting.ofWhatMoved(action);
        tamper("update report set quantity = 2 where action_id = ?");

        assertThat(differs()).isTrue();
    }

    private boolean differs() {
        try {
            return !recounting.ofWhatMoved(action).agrees();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Each by itself, so that each has an instant of its own. */
    private void report(int many) {
        for (int number = 0; number < many; number++) {
            reportTogether(1);
        }
    }

    private void reportTogether(int many) {
        var deed = ReportedAct.of(null, Channel.POST, 1, LocalDate.of(2026, 11, 20), null);
        var together = IntStream.range(0, many)
                .mapToObj(number ->
                        Report.of(UUID.randomUUID(), "a-test:" + UUID.randomUUID(), action, Origin.FORM, deed))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> journal.write(together));
        reports.addAll(together);
    }

    private void reportedAMinuteAgo(int many) {
        report(many);
        aMinuteAgo();
    }

    private void aMinuteAgo() {
        tamper("update report set accepted_at = accepted_at - interval '1 minute',"
                + " modified_at = modified_at - interval '1 minute' where action_id = ?");
    }

    private void withdraw(Report report) {
        QuarkusTransaction.requiringNew()
                .run(() -> journal.amend(List.of(report.reportId()), new Amendment.Withdrawn("the reporter")));
    }

    private void tamper(String statement) {
        sql.change(statement, action);
    }
}
