package org.clarion.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import org.clarion.contracts.StaffSessionEvent.StaffSessionEnded;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DoorTest {

    private static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");
    private static final String TOKEN = "a-token-for-tests-only";

    @Inject
    TestClock clock;

    @Inject
    Sessions sessions;

    @Inject
    Outbox outbox;

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void aReaderWithoutASessionIsSentToTheLogInAndBack() {
        var answer = visitor().get("/desk/deadlines?day=today");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/desk/login?then=%2Fdesk%2Fdeadlines%3Fday%3Dtoday");
    }

    @Test
    void aFormWithoutASessionGetsAPageThatSaysWhatToDo() {
        var answer = visitor()
                .formParam("form", "the-token-it-came-with")
                .formParam("text", "Two hours\nof work")
                .formParam("target", "One", "Another")
                .post("/desk/deadlines?day=today");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.body().asString())
                .contains("<h1>Please log in again</h1>", "href=\"/desk/login\" target=\"_blank\"", "Send it now")
                .contains("action=\"/desk/deadlines?day=today\"", "name=\"form\" value=\"the-token-it-came-with\"")
                .contains(">\nTwo hours\nof work</textarea>", "value=\"One\"", "value=\"Another\"");
    }

    @Test
    void whatAnotherSiteSendsToTheDeskComesBackToNobody() {
        var answer = visitor()
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("text", "Not by a page of ours")
                .post("/desk/deadlines");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).doesNotContain("Not by a page of ours", "<form method=\"post\"");
    }

    @Test
    void whereFormsEndWhoseSenderIsLoggedOutNobodyCanGo() {
        assertThat(visitor().formParam("text", "x").post("/desk/login/again").statusCode())
                .isEqualTo(404);
    }

    @Test
    void loggingOutTwiceEndsAtTheLogIn() {
        var answer = visitor().post("/desk/logout");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/desk/login");
    }

    @Test
    void aPathOfTheDeskIsClosedEvenWhereItsRoleWasForgotten() {
        assertThat(visitor().get("/desk/forgotten").statusCode()).isEqualTo(303);
        assertThat(visitor().get("/desk/not-there").statusCode()).isEqualTo(303);
        assertThat(as(Roles.CAMPAIGNER).get("/desk/forgotten").statusCode()).isEqualTo(200);
    }

    @Test
    void theRightRoleOpens() {
        assertThat(as(Roles.COORDINATOR).get("/desk/deadlines").asString()).isEqualTo("deadlines");
        assertThat(as(Roles.ADMINISTRATOR).get("/desk/deadlines").asString()).isEqualTo("deadlines");
    }

    @Test
    void anotherRoleIsToldSoInPlainWords() {
        var answer = as(Roles.CAMPAIGNER).get("/desk/deadlines");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.contentType()).startsWith("text/html");
        assertThat(answer.asString()).doesNotContain("Exception");
    }

    @Test
    void theCookieIsSecureAndShortLived() {
        var cookie = visitor().get("/desk/login?as=campaigner").header("Set-Cookie");

        assertThat(cookie.toLowerCase(java.util.Locale.ROOT))
                .startsWith("__host-clarion=")
                .contains(";path=/", ";max-age=43200", ";secure", ";httponly", ";samesite=lax")
                .doesNotContain("domain=");
    }

    @Test
    void loggingOutTakesTheCookieAway() {
        var cookie = as(Roles.CAMPAIGNER).get("/desk/logout").header("Set-Cookie");

        assertThat(cookie.toLowerCase(java.util.Locale.ROOT))
                .startsWith("__host-clarion=")
                .contains("max-age=0");
    }

    @Test
    void aSessionIsOverAfterADaysWork() {
        clock.stopAt(MORNING);
        var session = cookie(Roles.COORDINATOR);

        clock.stopAt(MORNING.plus(Duration.ofHours(12)).plusSeconds(1));

        assertThat(with(session).get("/desk/deadlines").header("Location")).startsWith("/desk/login?then=");
        assertThat(with(session).get("/open").asString()).isEqualTo("visitor");
    }

    @Test
    void aCookieOfAQuarterOfAnHourGoesTheWayOfRenewal() {
        clock.stopAt(MORNING);
        var session = cookie(Roles.COORDINATOR);
        clock.stopAt(MORNING.plus(Duration.ofMinutes(14)));
        assertThat(with(session).get("/desk/deadlines").statusCode()).isEqualTo(200);

        clock.stopAt(MORNING.plus(Duration.ofMinutes(15)));
        var page = with(session).get("/desk/deadlines?day=today");
        var form = with(session).formParam("text", "Two hours of work").post("/desk/deadlines?day=today");

        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.header("Location")).isEqualTo("/desk/renew?then=%2Fdesk%2Fdeadlines%3Fday%3Dtoday");
        assertThat(form.statusCode()).isEqualTo(307);
        assertThat(form.header("Location")).isEqualTo("/desk/renew?then=%2Fdesk%2Fdeadlines%3Fday%3Dtoday");
        assertThat(with(session).get("/open").asString()).isEqualTo("visitor");
    }

    @Test
    void whatIsTooLargeForTheWayOfRenewalComesBackToItsSender() {
        clock.stopAt(MORNING);
        var session = cookie(Roles.COORDINATOR);
        clock.stopAt(MORNING.plus(Duration.ofMinutes(16)));

        var answer = with(session)
                .formParam("one", "x".repeat(500_000))
                .formParam("two", "y".repeat(450_000))
                .post("/desk/deadlines");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.asString()).contains("Please log in again", "yyyyyyyy");
    }

    @Test
    void whatTheLogInServiceEndsIsRefusedHereAtOnce() {
        var noors = sessions.start("Noor", Set.of(Roles.COORDINATOR)).getValue();
        var carlas = sessions.start("Carla", Set.of(Roles.COORDINATOR)).getValue();
        var ended = sessions.read(noors).orElseThrow().session().id();
        assertThat(with(noors).get("/desk/deadlines").statusCode()).isEqualTo(200);

        QuarkusTransaction.requiringNew()
                .run(() -> outbox.tell(Topic.STAFF_SESSIONS, new StaffSessionEnded(ended, clock.instant())));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        with(noors).get("/desk/deadlines").statusCode())
                .isEqualTo(303));
        assertThat(with(noors).get("/open").asString()).isEqualTo("visitor");
        assertThat(with(carlas).get("/desk/deadlines").statusCode()).isEqualTo(200);
    }

    @Test
    void aForgedSessionIsNone() {
        var parts = cookie(Roles.CAMPAIGNER).split("\\.");
        var payload = new String(Base64.getUrlDecoder().decode(parts[1])).replace("campaigner", "coordinator");
        var altered = Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes());
        var noAlgorithm = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes());

        for (var forged : Set.of(
                parts[0] + "." + altered + "." + parts[2], noAlgorithm + "." + altered + ".", "nonsense", "a.b.c")) {
            assertThat(with(forged).get("/desk/deadlines").statusCode()).isEqualTo(303);
            assertThat(with(forged).get("/open").asString()).isEqualTo("visitor");
        }
    }

    @Test
    void aSessionSignedWithAnotherKeyIsNone() {
        var other = new Sessions(new SessionKey("b".repeat(43)), clock);

        var session = other.start("Noor", Set.of(Roles.COORDINATOR)).getValue();

        assertThat(with(session).get("/desk/deadlines").statusCode()).isEqualTo(303);
    }

    @Test
    void aCookieMeansNothingToTheApi() {
        assertThat(as(Roles.API).get("/api/osdi/v1/people").statusCode()).isEqualTo(401);
        assertThat(as(Roles.ADMINISTRATOR).get("/api/osdi/v1/open").asString()).isEqualTo("visitor");
    }

    @Test
    void theTokenOpensTheApiAndOnlyTheApi() {
        assertThat(withToken(TOKEN).get("/api/osdi/v1/people").asString()).isEqualTo("people");
        assertThat(withToken(TOKEN).get("/desk/deadlines").statusCode()).isEqualTo(303);
        assertThat(withToken("guess").get("/open?of=osdi-api-token").asString()).isEqualTo("visitor");
    }

    @Test
    void anotherTokenIsRefusedEvenWhereNoneIsNeeded() {
        for (var shown : Set.of("", "a-token-for-tests-onlx", TOKEN + "x", "local-demo")) {
            var answer = withToken(shown).get("/api/osdi/v1/open");

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.jsonPath().getInt("'osdi:error'.response_code")).isEqualTo(401);
        }
    }

    @Test
    void noTokenIsTakenFromTheAddress() {
        assertThat(visitor().get("/api/osdi/v1/people?osdi-api-token=" + TOKEN).statusCode())
                .isEqualTo(401);
        assertThat(visitor().get("/api/osdi/v1/open?OSDI-API-Token=" + TOKEN).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aProgramWithoutATokenIsToldInTheShapeOfOsdi() {
        var answer = visitor().get("/api/osdi/v1/people");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.jsonPath().getString("'osdi:error'.resource_status[0].error_descriptions[0].error_code"))
                .isEqualTo("not_authenticated");
    }

    private static RequestSpecification visitor() {
        return given().redirects().follow(false);
    }

    private static RequestSpecification with(String session) {
        return visitor().cookie("__Host-clarion", session);
    }

    private static RequestSpecification withToken(String token) {
        return visitor().header("OSDI-API-Token", token);
    }

    private static RequestSpecification as(String role) {
        return with(cookie(role));
    }

    private static String cookie(String role) {
        Response answer = visitor().get("/desk/login?as=" + role);
        return answer.cookie("__Host-clarion");
    }
}
