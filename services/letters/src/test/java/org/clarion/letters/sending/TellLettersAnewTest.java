package org.clarion.letters.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.contracts.Event;
import org.clarion.contracts.LedgerEvent.LedgerStated;
import org.clarion.contracts.LetterEvent.LetterBounced;
import org.clarion.contracts.LetterEvent.LetterDelivered;
import org.clarion.contracts.LetterEvent.LetterFailed;
import org.clarion.contracts.LetterEvent.LetterSent;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TellLettersAnewTest {

    private final TellLettersAnew letters;
    private final DataSource database;
    private final UUID action = UUID.randomUUID();

    TellLettersAnewTest(TellLettersAnew letters, DataSource database) {
        this.letters = letters;
        this.database = database;
    }

    @Test
    void everyLetterIsToldFromItsBeginningAndTheLedgerAfterThem() throws SQLException {
        letter("00000000-0000-4000-8000-00000000000a", "ACCEPTED");
        letter("00000000-0000-4000-8000-00000000000b", "BOUNCED");
        letter("00000000-0000-4000-8000-00000000000c", "FAILED");

        assertThat(told())
                .<Class<?>>map(Event::getClass)
                .containsExactly(
                        LetterSent.class,
                        LetterDelivered.class,
                        LetterSent.class,
                        LetterBounced.class,
                        LetterSent.class,
                        LetterFailed.class,
                        LedgerStated.class);
        assertThat(told().getLast()).asInstanceOf(type(LedgerStated.class)).satisfies(stated -> assertThat(
                        List.of(stated.sent(), stated.delivered(), stated.bounced()))
                .containsExactly(3L, 1L, 2L));
    }

    private List<Event> told() {
        var told = new ArrayList<Event>();
        var upTo = Optional.of(new UUID(0, 0));
        while (upTo.isPresent()) {
            var after = upTo.get();
            var portion = QuarkusTransaction.requiringNew().call(() -> letters.after(after, 2));
            told.addAll(portion.events());
            upTo = portion.upTo();
        }
        return told.stream().filter(event -> event.subject().equals(action)).toList();
    }

    private void letter(String id, String stage) throws SQLException {
        var sql = """
                insert into letter (id, action_id, target_id, sent_to, stage, due_at, written_at, confirmed_at, finished_at)
                values (?::uuid, ?, gen_random_uuid(), 'office@example.org', ?, now(), now(), now(), now())""";
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setString(1, id);
            insert.setObject(2, action);
            insert.setString(3, stage);
            insert.executeUpdate();
        }
    }
}
