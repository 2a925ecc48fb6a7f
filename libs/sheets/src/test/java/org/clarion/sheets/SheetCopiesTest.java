package org.clarion.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.contracts.Sheet.Status;
import org.clarion.contracts.Topic;
import org.clarion.contracts.UrgentActionEvent.UrgentActionChanged;
import org.clarion.contracts.UrgentActionEvent.UrgentActionLaunched;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SheetCopiesTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Inject
    SheetCopies copies;

    @Inject
    HeardSheets heard;

    @Inject
    DataSource database;

    private final UUID school = UUID.randomUUID();

    @Test
    void whatIsToldIsInViewAndOthersHearOfItInTheSameTransaction() {
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionLaunched(sheet(1)));

        await().untilAsserted(() -> assertThat(copies.of(school)).hasValue(sheet(1)));
        assertThat(copies.newest(school)).hasValue(sheet(1));
        assertThat(heard.withinTransactions()).contains(sheet(1));
    }

    @Test
    void anOlderSheetNeverReplacesANewer() {
        copies.keep(sheet(5));
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionChanged(sheet(4)));

        await().untilAsserted(() -> assertThat(heard.withinTransactions()).contains(sheet(4)));
        assertThat(copies.of(school)).hasValue(sheet(5));
        assertThat(copies.newest(school)).hasValue(sheet(5));
    }

    @Test
    void whatIsNotCommittedIsInNobodysView() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    copies.keep(sheet(1));
                    throw new IllegalArgumentException("changed my mind");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(copies.of(school)).isEmpty();
        assertThat(copies.newest(school)).isEmpty();
    }

    @Test
    void whatATwinKeptComesIntoViewByItself() throws SQLException {
        copies.keep(sheet(1));
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("""
                        update action_sheet set version = 2, sheet = jsonb_set(sheet, '{version}', '2'),
                               heard_at = clock_timestamp()
                        where action_id = ?""")) {
            update.setObject(1, school);
            update.executeUpdate();
        }

        await().untilAsserted(() -> assertThat(copies.of(school)).hasValue(sheet(2)));
    }

    @Test
    void theLatestLaunchedComesFirst() {
        var earlier = sheet(1);
        copies.keep(earlier);
        var later = UUID.randomUUID();
        copies.keep(sheet(later, 1, earlier.launchedAt().plus(1, ChronoUnit.DAYS)));

        assertThat(copies.all()).extracting(Sheet::actionId).containsSubsequence(later, school);
    }

    @Test
    void whenASheetWasHeardOfIsKnown() {
        copies.keep(sheet(1));

        assertThat(copies.heardAt(school)).isPresent();
        assertThat(copies.heardAt(UUID.randomUUID())).isEmpty();
    }

    private Sheet sheet(long version) {
        return sheet(school, version, NOON);
    }

    private static Sheet sheet(UUID id, long version, Instant launchedAt) {
        return new Sheet(
                id,
                version,
                106,
                2026,
                1,
                null,
                "PE",
                "America/Lima",
                List.of(),
                List.of(),
                List.of("es"),
                true,
                LocalDate.of(2027, 1, 9),
                Instant.parse("2027-01-10T05:00:00Z"),
                Status.LIVE,
                launchedAt,
                null,
                null,
                "en",
                Map.of(
                        "en",
                        new SheetText("School closed", "It was.", List.of("Open it."), "Dear", "Long ago.", null)));
    }
}
