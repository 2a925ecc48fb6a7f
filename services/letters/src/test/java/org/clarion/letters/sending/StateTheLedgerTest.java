package org.clarion.letters.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.contracts.Topic;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StateTheLedgerTest {

    private final StateTheLedger ledger;
    private final DataSource database;
    private final UUID action = UUID.randomUUID();

    StateTheLedgerTest(StateTheLedger ledger, DataSource database) {
        this.ledger = ledger;
        this.database = database;
    }

    @Test
    void saysHowManyLettersThereAreAndOnlyWhenThatHasChanged() throws Exception {
        letter("ACCEPTED");
        letter("ACCEPTED");
        letter("BOUNCED");
        ledger.state();

        ledger.state();
        letter("FAILED");
        letter("RETURNED");
        ledger.state();

        await().untilAsserted(() -> assertThat(statements())
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"sent\":3,\"delivered\":2,\"bounced\":1"),
                        second -> assertThat(second).contains("\"sent\":5,\"delivered\":2,\"bounced\":3")));
    }

    @Test
    void saysWhereLettersAreAlsoWhenTheLastUnconfirmedOneWasForgotten() throws Exception {
        letter("RETURNED");
        unconfirmed();
        ledger.state();
        execute("delete from letter where action_id = ?");
        ledger.state();

        await().untilAsserted(() -> assertThat(statements())
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains("\"sent\":1,")
                                .contains("{\"unconfirmed\":1,\"queued\":0,\"bounced\":0,\"returned\":1,\"failed\":0}"),
                        second -> assertThat(second).contains("\"sent\":0,", "\"unconfirmed\":0,")));
    }

    /** As the first button leaves it: it waits for the second. */
    private void unconfirmed() throws SQLException {
        execute("""
                with text as (
                    insert into manuscript (id, action_id, idempotency_key, pseudonym, address, name, town, text, country,
                        letter_language, page_language, purpose, keep_until, written_at, mail_state, mail_attempts, mail_due_at)
                    values (gen_random_uuid(), ?, gen_random_uuid(), 'p', '', '', '', '', 'US', 'es', 'en',
                        'SENDING_A_LETTER', 'infinity', 'epoch', 'SENT', 1, 'epoch') returning id, action_id)
                insert into letter (id, manuscript_id, action_id, target_id, sent_to, stage, due_at, written_at)
                select gen_random_uuid(), id, action_id, gen_random_uuid(), 'office@example.org', 'WRITTEN', 'epoch', 'epoch'
                from text""");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, action);
            statement.executeUpdate();
        }
    }

    private List<String> statements() {
        return ToldRecords.about(action, Topic.LETTERS).stream()
                .filter(told -> told.type().equals("ledger.stated.v1"))
                .map(ToldRecords.Message::payload)
                .toList();
    }

    private void letter(String stage) throws SQLException {
        var sql = """
                insert into letter (id, action_id, target_id, sent_to, stage, due_at, written_at, confirmed_at, finished_at)
                values (gen_random_uuid(), ?, gen_random_uuid(), 'office@example.org', ?, now(), now(), now(), now())""";
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, action);
            insert.setString(2, stage);
            insert.executeUpdate();
        }
    }
}
