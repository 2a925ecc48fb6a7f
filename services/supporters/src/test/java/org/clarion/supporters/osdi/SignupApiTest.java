package org.clarion.supporters.osdi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.clarion.supporters.Network;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SignupApiTest {

    private static final String PATH = "/api/osdi/v1/people/person_signup_helper";

    @Inject
    MockMailbox mailbox;

    @Inject
    TestClock clock;

    private final String client = "203.0." + ThreadLocalRandom.current().nextInt(256) + "."
            + ThreadLocalRandom.current().nextInt(256);

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void aStrangerGetsAnEmptyObjectAndThePersonAMail() {
        var rosa = Network.address("rosa");

        var answer = asAStranger(body(rosa, "mysite:1"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).isEqualTo("{}");
        assertThat(answer.contentType()).startsWith("application/hal+json");
        assertThat(Network.mails(rosa, 1).getFirst().getText()).contains("Hola, Rosa:", "/join/confirm/");
    }

    @Test
    void theAnswerDoesNotTellWhoIsKnown() {
        var rosa = Network.address("rosa");
        Network.join(rosa, "es");

        var answer = asAStranger(body(rosa, "mysite:" + UUID.randomUUID()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).isEqualTo("{}");
        assertThat(Network.mails(rosa, 2).get(1).getText()).contains("Ya formas parte");
    }

    @Test
    void theSameRequestSentAgainIsTheSameRequest() {
        var rosa = Network.address("rosa");
        var body = body(rosa, "mysite:" + UUID.randomUUID());

        IntStream.range(0, 8)
                .forEach(i -> assertThat(asAStranger(body).statusCode()).isEqualTo(200));

        Network.mails(rosa, 1);
        await().during(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(mailbox.getMailsSentTo(rosa)).hasSize(1));
    }

    @Test
    void anOldRequestDoesNotBringBackWhoHasLeft() {
        var rosa = Network.address("rosa");
        var body = body(rosa, "mysite:" + UUID.randomUUID());
        asAStranger(body);
        var page = Network.confirmationPage(Network.mails(rosa, 1).getFirst());
        Network.post(page, page, Map.of());
        Network.ask(rosa, "es");
        given().formParam("List-Unsubscribe", "One-Click")
                .post(Network.leavePage(Network.mails(rosa, 2).get(1)));

        assertThat(asAStranger(body).statusCode()).isEqualTo(200);

        await().during(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(mailbox.getMailsSentTo(rosa)).hasSize(2));
    }

    @Test
    void whoHasLeftAndComesBackLaterGetsAMail() {
        var rosa = Network.address("rosa");
        var body = body(rosa, "partner:" + UUID.randomUUID());
        clock.stopAt(Instant.now());
        var before = asAProgram(body).jsonPath().getString("identifiers[0]");
        var page = Network.confirmationPage(Network.mails(rosa, 1).getFirst());
        Network.post(page, page, Map.of());
        Network.ask(rosa, "es");
        given().formParam("List-Unsubscribe", "One-Click")
                .post(Network.leavePage(Network.mails(rosa, 2).get(1)));

        clock.stopAt(clock.instant().plus(Duration.ofMinutes(10)));
        var after = asAProgram(body).jsonPath().getString("identifiers[0]");

        assertThat(after).isNotEqualTo(before);
        assertThat(Network.confirmationPage(Network.mails(rosa, 3).getLast())).isNotEqualTo(page);
        assertThat(asAProgram(body).jsonPath().getString("identifiers[0]")).isEqualTo(after);
    }

    @Test
    void theAnswerToAProgramIsAResourceWhoseLinkLeadsSomewhere() {
        var answer = asAProgram(body(Network.address("rosa"), "partner:" + UUID.randomUUID()))
                .jsonPath();

        var self = answer.getString("_links.self.href").replaceFirst("^https?://[^/]+", "");
        assertThat(answer.getString("modified_date")).isEqualTo(answer.getString("created_date"));
        var again = given().header("OSDI-API-Token", "a-token-for-tests-only").get(self);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getString("identifiers[0]")).isEqualTo(answer.getString("identifiers[0]"));
        assertThat(again.asString()).doesNotContain("rosa", "Rosa", "example.org");
        assertThat(given().get(self).statusCode()).isEqualTo(401);
        assertThat(given().header("OSDI-API-Token", "a-token-for-tests-only")
                        .get("/api/osdi/v1/people/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void oneAddressWaitsAMinute() {
        var rosa = Network.address("rosa");
        clock.stopAt(Instant.now());
        asAStranger(body(rosa, "mysite:1"));

        var tooSoon = asAStranger(body(rosa, "mysite:2"));
        clock.stopAt(clock.instant().plusSeconds(61));
        var later = asAStranger(body(rosa, "mysite:3"));

        assertThat(tooSoon.statusCode()).isEqualTo(429);
        assertThat(tooSoon.header("Retry-After")).isIn("60", "61");
        assertThat(tooSoon.jsonPath().getInt("'osdi:error'.response_code")).isEqualTo(429);
        assertThat(later.statusCode()).isEqualTo(200);
    }

    @Test
    void oneClientMaySendFiveInFiveMinutes() {
        clock.stopAt(Instant.now());
        IntStream.range(0, 5).forEach(i -> assertThat(
                        asAStranger(body(Network.address("rosa"), "mysite:x")).statusCode())
                .isEqualTo(200));

        assertThat(asAStranger(body(Network.address("rosa"), "mysite:x")).statusCode())
                .isEqualTo(429);
        clock.stopAt(clock.instant().plusSeconds(301));
        assertThat(asAStranger(body(Network.address("rosa"), "mysite:x")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aForgedHeaderMovesNoLimitAndANetworkOfIPv6IsOneClient() {
        clock.stopAt(Instant.now());
        var network =
                "2001:db8:" + Integer.toHexString(ThreadLocalRandom.current().nextInt(0xffff)) + ":5::";
        for (int sent = 0; sent < 5; sent++) {
            assertThat(from("6.6.6." + sent + ", " + client).statusCode()).isEqualTo(200);
            assertThat(from(network + sent).statusCode()).isEqualTo(200);
        }

        assertThat(from("7.7.7.7, " + client).statusCode()).isEqualTo(429);
        assertThat(from(network + "ab:1").statusCode()).isEqualTo(429);
    }

    private static Response from(String forwarded) {
        return given().header("X-Forwarded-For", forwarded)
                .contentType("application/json")
                .body(body(Network.address("rosa"), "mysite:x"))
                .post(PATH);
    }

    @Test
    void aProgramWithTheTokenIsNotLimitedAndLearnsTheId() {
        IntStream.range(0, 8).forEach(i -> {
            var answer = asAProgram(body(Network.address("rosa"), "partner:" + UUID.randomUUID()));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.jsonPath().getString("identifiers[0]")).startsWith("clarion:");
        });
    }

    @Test
    void aProgramSendingAgainLearnsTheSameId() {
        var body = body(Network.address("rosa"), "partner:" + UUID.randomUUID());

        assertThat(asAProgram(body).jsonPath().getString("identifiers[0]"))
                .isEqualTo(asAProgram(body).jsonPath().getString("identifiers[0]"));
    }

    @Test
    void whatIsWrongIsSaidInTheShapeOfOsdi() {
        var answer = asAStranger("{\"person\": {\"email_addresses\": [{\"address\": \"rosa\"}]}}");

        assertThat(answer.statusCode()).isEqualTo(400);
        var json = answer.jsonPath();
        assertThat(json.getString("'osdi:error'.request_type")).isEqualTo("atomic");
        assertThat(json.getString("'osdi:error'.resource_status[0].resource")).isEqualTo("osdi:person");
        assertThat(json.getString("'osdi:error'.resource_status[0].error_descriptions[0].properties[0]"))
                .isEqualTo("person.email_addresses[0].address");
    }

    @Test
    void anyJsonTypeWillDoAndNoneToo() {
        for (var type : new String[] {"application/json", "application/hal+json", "text/plain"}) {
            var answer = given().header("X-Forwarded-For", client)
                    .contentType(type)
                    .body(body(Network.address("rosa"), "mysite:" + type).getBytes())
                    .post(PATH);

            assertThat(answer.statusCode()).as(type).isEqualTo(200);
        }
    }

    @Test
    void aWrongTokenIsNoStranger() {
        var answer = given().header("OSDI-API-Token", "guess")
                .body(body(Network.address("rosa"), "x:1"))
                .post(PATH);

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void aHugeBodyIsRefused() {
        assertThat(asAStranger("{\"x\": \"" + "y".repeat(70_000) + "\"}").statusCode())
                .isEqualTo(413);
    }

    private Response asAStranger(String body) {
        return given().header("X-Forwarded-For", client)
                .contentType("application/json")
                .body(body)
                .post(PATH);
    }

    private static Response asAProgram(String body) {
        return given().header("OSDI-API-Token", "a-token-for-tests-only")
                .contentType("application/json")
                .body(body)
                .post(PATH);
    }

    private static String body(String address, String identifier) {
        return """
                {"identifiers": ["%s"], "person": {"given_name": "Rosa", "languages_spoken": ["es"],
                 "email_addresses": [{"address": "%s", "primary": true}],
                 "postal_addresses": [{"country": "EC"}]}}""".formatted(identifier, address);
    }
}
