package org.clarion.supporters.stating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.clarion.contracts.MailingEvent.MailingStated;
import org.clarion.contracts.Topic;
import org.clarion.contracts.UrgentActionEvent.UrgentActionLaunched;
import org.clarion.supporters.Network;
import org.clarion.supporters.Sheets;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StateMailingsTest {

    @Inject
    StateMailings stating;

    @Inject
    MockMailbox mailbox;

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    private final UUID action = UUID.randomUUID();

    @Test
    void howManyWereToldIsStatedOnceAndWithoutAnybodysName() {
        var amina = Network.address("amina");
        Network.join(amina, "en");
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionLaunched(Sheets.families(action)));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(mailbox.getMailsSentTo(amina))
                .anyMatch(mail -> mail.getText().contains("/actions/" + action)));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(waiting()).isZero());

        stating.round();
        stating.round();

        await().untilAsserted(() -> assertThat(stated()).hasSize(1));
        var said = stated().getFirst();
        assertThat(said.told()).isEqualTo(sent()).isPositive();
        assertThat(said.waiting()).isZero();
        assertThat(said.first()).isNotNull().isBeforeOrEqualTo(said.last());
        assertThat(said.last()).isBeforeOrEqualTo(said.at());

        QuarkusTransaction.requiringNew()
                .run(() ->
                        entities.createNativeQuery("""
                        insert into due_mail (id, kind, supporter_id, action_id, news_version, made_at, mail_state,
                            mail_attempts, mail_due_at)
                        select gen_random_uuid(), 'CHANGE', supporter_id, action_id, 2, now(), 'DUE', 0, '2099-01-01'
                        from due_mail where action_id = ?1 and mail_state = 'SENT'""").setParameter(1, action).executeUpdate());
        stating.round();

        await().untilAsserted(() -> assertThat(stated()).hasSize(2));
        assertThat(stated().getLast().waiting()).isEqualTo(sent());
    }

    private long waiting() {
        return count("mail_state in ('DUE', 'CLAIMED')");
    }

    private long sent() {
        return count("mail_state = 'SENT'");
    }

    private long count(String which) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number)
                        entities.createNativeQuery("select count(*) from due_mail where action_id = ?1 and " + which)
                                .setParameter(1, action)
                                .getSingleResult())
                .longValue());
    }

    private List<MailingStated> stated() {
        return ToldRecords.about(action, Topic.SUPPORTERS).stream()
                .map(message -> read(message.payload()))
                .toList();
    }

    private MailingStated read(String payload) {
        try {
            return json.readValue(payload, MailingStated.class);
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(payload, wrong);
        }
    }
}
