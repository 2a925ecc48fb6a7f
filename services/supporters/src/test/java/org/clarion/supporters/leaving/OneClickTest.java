package org.clarion.supporters.leaving;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.clarion.contracts.Topic;
import org.clarion.contracts.UrgentActionEvent.UrgentActionLaunched;
import org.clarion.supporters.Network;
import org.clarion.supporters.Sheets;
import org.clarion.supporters.actions.AlertedActions;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one click of a mail program (RFC 8058), which has no cookie, no page of ours, and may say that it is anybody. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OneClickTest {

    @Inject
    EntityManager entities;

    @Inject
    AlertedActions actions;

    @Inject
    MockMailbox mailbox;

    private final String amina = Network.address("amina");

    @Test
    void theLinkIsInTheHeadOfTheMailAndItsPostLeaves() {
        Network.join(amina, "en");
        Network.ask(amina, "en");
        var mail = Network.mails(amina, 2).get(1);
        assertThat(mail.getHeaders().get("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        var header = mail.getHeaders().get("List-Unsubscribe").getFirst();
        var path = header.replaceFirst("^<http://localhost:8080", "").replaceFirst(">$", "");

        assertThat(given().formParam("List-Unsubscribe", "One-Click").post(path).statusCode())
                .isEqualTo(200);

        assertThat(stage(path)).isEqualTo("LEFT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://mail.example.com", "null"})
    void whereItComesFromDoesNotMatter(String origin) {
        var path = joined();

        var answer = given().header("Origin", origin)
                .header("Sec-Fetch-Site", "cross-site")
                .multiPart("List-Unsubscribe", "One-Click")
                .post(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).contains("You have left", "has erased your name, your address and your country");
        assertThat(stage(path)).isEqualTo("LEFT");
    }

    @Test
    void lookingNeverLeaves() {
        var path = joined();

        given().get(path);
        given().get(path + "?List-Unsubscribe=One-Click");
        given().head(path);
        given().options(path);

        assertThat(stage(path)).isEqualTo("CONFIRMED");
    }

    @Test
    void noMailThatWaitsGoesAfterwards() {
        var action = UUID.randomUUID();
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionLaunched(Sheets.families(action)));
        await().untilAsserted(() -> assertThat(isLive(action)).isTrue());
        var path = joined();
        waits("'ALERT', '" + action + "'", path);
        waits("'ALREADY_IN', null", path);

        given().formParam("List-Unsubscribe", "One-Click").post(path);
        run("update due_mail set mail_due_at = now() where mail_due_at = '2099-01-01' and supporter_id = '" + id(path)
                + "'");

        await().untilAsserted(() -> assertThat(ask("select string_agg(distinct mail_state, ' ') from due_mail where"
                        + " written_at is null and supporter_id = '" + id(path) + "'"))
                .isEqualTo("NOT_NEEDED"));
        assertThat(mailbox.getMailsSentTo(amina)).hasSize(2);
    }

    private String joined() {
        Network.join(amina, "en");
        Network.ask(amina, "en");
        return Network.leavePage(Network.mails(amina, 2).get(1));
    }

    private boolean isLive(UUID action) {
        return QuarkusTransaction.requiringNew().call(() -> actions.live(action).isPresent());
    }

    private void waits(String kindAndAction, String path) {
        run("insert into due_mail (id, kind, action_id, supporter_id, made_at, mail_state, mail_attempts, mail_due_at)"
                + " values (gen_random_uuid(), " + kindAndAction + ", '" + id(path)
                + "', now(), 'DUE', 0, '2099-01-01')");
    }

    private static String id(String path) {
        return path.substring("/me/leave/".length(), "/me/leave/".length() + 36);
    }

    private String stage(String path) {
        return ask("select stage from supporter where id = '" + id(path) + "'");
    }

    private String ask(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> String.valueOf(
                        entities.createNativeQuery(sql, String.class).getSingleResult()));
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
