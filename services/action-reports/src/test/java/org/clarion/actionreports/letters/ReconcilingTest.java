package org.clarion.actionreports.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.contracts.Channel;
import org.clarion.contracts.LedgerEvent.LedgerStated;
import org.clarion.contracts.LetterEvent.LetterBounced;
import org.clarion.contracts.LetterEvent.LetterDelivered;
import org.clarion.contracts.LetterEvent.LetterFailed;
import org.clarion.contracts.LetterEvent.LetterSent;
import org.clarion.contracts.Topic;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReconcilingTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final UUID action = UUID.randomUUID();

    @Inject
    DataSource database;

    @Test
    void aLetterWeNeverHeardOfIsMissedWhenTheLedgerIsStated() {
        tellTwoLettersOfWhichOneCameBack();

        Teller.tell(Topic.LETTERS, new LedgerStated(action, 3, 2, 1, NOON, null));

        await().untilAsserted(() -> assertThat(differences())
                .containsExactly("letters delivered: told 1, counted 2", "letters sent: told 2, counted 3"));
    }

    @Test
    void whenTheMissingLetterIsHeardTheNextStatementAgrees() {
        tellTwoLettersOfWhichOneCameBack();
        Teller.tell(Topic.LETTERS, new LedgerStated(action, 3, 2, 1, NOON, null));
        await().untilAsserted(() -> assertThat(differences()).isNotEmpty());

        Teller.tell(Topic.LETTERS, new LetterDelivered(UUID.randomUUID(), action, action, Channel.EMAIL, NOON));
        Teller.tell(Topic.LETTERS, new LedgerStated(action, 3, 2, 1, NOON.plusSeconds(300), null));

        await().untilAsserted(() -> assertThat(differences()).isEmpty());
    }

    @Test
    void aLetterThatNeverLeftIsOnBothSides() {
        var never = UUID.randomUUID();
        Teller.tell(Topic.LETTERS, new LetterSent(never, action, action, Channel.EMAIL, "US", NOON));
        Teller.tell(Topic.LETTERS, new LedgerStated(action, 1, 0, 1, NOON, null));
        await().untilAsserted(() -> assertThat(differences()).isNotEmpty());

        Teller.tell(Topic.LETTERS, new LetterFailed(never, action, action, Channel.EMAIL, NOON));
        Teller.tell(Topic.LETTERS, new LedgerStated(action, 1, 0, 1, NOON.plusSeconds(300), null));

        await().untilAsserted(() -> assertThat(differences()).isEmpty());
    }

    private void tellTwoLettersOfWhichOneCameBack() {
        var arrived = UUID.randomUUID();
        var lost = UUID.randomUUID();
        Teller.tell(Topic.LETTERS, new LetterSent(arrived, action, action, Channel.EMAIL, null, NOON));
        Teller.tell(Topic.LETTERS, new LetterSent(lost, action, action, Channel.EMAIL, null, NOON));
        Teller.tell(Topic.LETTERS, new LetterDelivered(arrived, action, action, Channel.EMAIL, NOON));
        Teller.tell(Topic.LETTERS, new LetterDelivered(lost, action, action, Channel.EMAIL, NOON));
        Teller.tell(Topic.LETTERS, new LetterBounced(lost, action, action, Channel.EMAIL, NOON));
    }

    private List<String> differences() throws SQLException {
        var sql =
                "select place, told, counted from difference where action_id = ? and source = 'LEDGER' order by place";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, action);
            var found = new ArrayList<String>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(
                            "%s: told %s, counted %s".formatted(row.getString(1), row.getString(2), row.getString(3)));
                }
            }
            return found;
        }
    }
}
