package org.clarion.actionreports.totals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.actionreports.accepting.Deed;
import org.clarion.actionreports.accepting.Journal;
import org.clarion.actionreports.accepting.Report;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.contracts.Topic;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Told;
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
    DataSource database;

    @Test
    void findsATotalThatIsOffByOne() throws Exception {
        reportLetters(3);
        tamper("update total set reported = reported + 1 where action_id = ?");

        assertThat(selfCheck.differences())
                .filteredOn(found -> found.contains(action.toString()))
                .containsExactly(action + " POST: told (4,0,0), counted (3,0,0)");

        rebuilding.rebuild();
    }

    @Test
    void rebuildingMakesTheVerySameTotalsFromTheJournalAndTellsThem() throws Exception {
        reportLetters(3);
        reportLetters(2);
        var before = totals.of(action);
        tamper("delete from total where action_id = ?");

        var mended = rebuilding.rebuild();

        assertThat(mended).isEqualTo(1);
        assertThat(totals.of(action).byChannel()).isEqualTo(before.byChannel());
        assertThat(selfCheck.differences()).noneMatch(found -> found.contains(action.toString()));
        await().untilAsserted(() -> assertThat(Told.about(action, Topic.ACTION_TOTALS))
                .last()
                .satisfies(told -> assertThat(told.payload()).contains("\"version\":3", "\"reported\":5")));
    }

    @Test
    void rebuildingWhatIsRightChangesNothing() {
        reportLetters(1);
        var before = totals.of(action);

        rebuilding.rebuild();

        assertThat(totals.of(action)).isEqualTo(before);
    }

    private void reportLetters(int quantity) {
        var deed = Deed.of(null, Channel.POST, quantity, LocalDate.of(2026, 11, 20), null);
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
