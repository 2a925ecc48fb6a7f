package org.clarion.urgentactions.staff.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.contracts.Topic;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.clarion.testkit.ToldRecords;
import org.clarion.urgentactions.staff.DeskPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RenewingPagesTest {

    private static final String COOKIE = "__Host-clarion";

    @Inject
    DeskPeople people;

    @Inject
    StaffSessions sessions;

    @Inject
    Sessions cookies;

    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void aPageAskedForAfterAQuarterOfAnHourIsThereByTwoSteps() {
        var noor = people.member("noor", Roles.CAMPAIGNER);
        var old = sessions.begin(noor, null).getValue();
        clock.stopAt(clock.instant().plus(Duration.ofMinutes(16)));

        var away = with(old).get("/desk/account");
        var back = with(old).get(away.header("Location"));

        assertThat(away.header("Location")).isEqualTo("/desk/renew?then=%2Fdesk%2Faccount");
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.header("Location")).isEqualTo("/desk/account");
        assertThat(with(back.cookie(COOKIE)).get("/desk/account").asString()).contains("You log in as " + noor);
    }

    @Test
    void aFormSentAfterAQuarterOfAnHourArrivesWithAllThatWasTyped() {
        var noor = people.member("noor", Roles.CAMPAIGNER);
        var old = sessions.begin(noor, null).getValue();
        var fields = Browser.fields(with(old).get("/desk/account").asString());
        fields.putAll(Map.of("fullName", "Noor Bakker", "zone", "Europe/Amsterdam"));
        clock.stopAt(clock.instant().plus(Duration.ofMinutes(40)));

        var away = with(old).formParams(fields).post("/desk/account");
        var back = with(old).formParams(fields).post(away.header("Location"));
        var done = with(back.cookie(COOKIE)).formParams(fields).post(back.header("Location"));

        assertThat(away.statusCode()).isEqualTo(307);
        assertThat(back.statusCode()).isEqualTo(307);
        assertThat(done.header("Location")).isEqualTo("/desk/account?done=saved");
        assertThat(people.of(noor).profile().shownName()).isEqualTo("Noor Bakker");
    }

    @Test
    void whatWasTypedInASessionThatEndedMeanwhileComesBackToItsWriter() {
        var noor = people.member("noor", Roles.CAMPAIGNER);
        var old = sessions.begin(noor, null).getValue();
        sessions.endAll(noor, null);
        clock.stopAt(clock.instant().plus(Duration.ofMinutes(16)));

        var back = with(old).formParam("fullName", "Typed for an hour").post("/desk/renew?then=%2Fdesk%2Faccount");

        assertThat(back.statusCode()).isEqualTo(307);
        assertThat(back.header("Set-Cookie")).contains("Max-Age=0");
        assertThat(RestAssured.given()
                        .redirects()
                        .follow(false)
                        .formParam("fullName", "Typed for an hour")
                        .post(back.header("Location"))
                        .asString())
                .contains("Please log in again", "Typed for an hour");
    }

    /** Two hours by default; what is renewed in between goes on for twelve. */
    @Test
    void aSessionThatNobodyUsesEndsAndWhatWasTypedInItMeanwhileIsThereAfterTheLogIn() {
        var noor = people.member("noor", Roles.CAMPAIGNER);
        var cookie = sessions.begin(noor, null).getValue();
        clock.stopAt(clock.instant().plus(Duration.ofMinutes(119)));
        cookie = with(cookie).get("/desk/renew?then=%2Fdesk%2Faccount").cookie(COOKIE);
        var fields = Browser.fields(with(cookie).get("/desk/account").asString());
        fields.putAll(Map.of("fullName", "Typed for an evening", "zone", "Europe/Amsterdam"));

        clock.stopAt(clock.instant().plus(Duration.ofMinutes(136)));
        var away = with(cookie).formParams(fields).post("/desk/account");
        var back = with(cookie).formParams(fields).post(away.header("Location"));
        var kept = RestAssured.given()
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(back.header("Location"));

        assertThat(back.header("Set-Cookie")).contains("Max-Age=0");
        assertThat(sessions.open(noor)).isEmpty();
        assertThat(kept.statusCode()).isEqualTo(401);
        assertThat(kept.asString()).contains("Please log in again", "Typed for an evening", "Send it now");
        var sentNow = Browser.fields(kept.asString());
        assertThat(people.browser(noor).post("/desk/account", sentNow).header("Location"))
                .isEqualTo("/desk/account?done=saved");
        assertThat(people.of(noor).profile().shownName()).isEqualTo("Typed for an evening");
    }

    @Test
    void aFormOfAnotherSiteWhichComesWithoutTheCookieLogsNobodyOut() {
        var answer = RestAssured.given()
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("fullName", "Mallory")
                .post("/desk/renew?then=%2Fdesk%2Faccount");

        assertThat(answer.statusCode()).isEqualTo(307);
        assertThat(answer.headers().getValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith(COOKIE));
    }

    @Test
    void anEndHoldsAtOnceHereAndIsTold() {
        var noor = people.member("noor", Roles.CAMPAIGNER);
        var lost = sessions.begin(noor, null).getValue();
        var kept = sessions.begin(noor, null).getValue();
        sessions.end(noor, idOf(lost));

        assertThat(with(lost).get("/desk/account").header("Location")).startsWith("/desk/login");
        assertThat(with(lost).get("/desk/renew").header("Location")).startsWith("/desk/login");
        assertThat(with(kept).get("/desk/account").statusCode()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(ToldRecords.on(Topic.STAFF_SESSIONS))
                .anyMatch(record -> record.key().equals(idOf(lost).toString())));
    }

    @Test
    void aSessionThatNobodyKeepsIsNotRenewed() {
        var noor = people.member("noor", Roles.CAMPAIGNER);
        var elsewhere = cookies.start(noor, Set.of(Roles.ADMINISTRATOR)).getValue();

        var answer = with(elsewhere).get("/desk/renew?then=%2Fdesk%2Fstaff");

        assertThat(answer.header("Location")).isEqualTo("/desk/login?then=%2Fdesk%2Fstaff");
        assertThat(answer.header("Set-Cookie")).contains("Max-Age=0");
    }

    private static UUID idOf(String cookie) {
        var payload = new String(Base64.getUrlDecoder().decode(cookie.split("\\.")[1]));
        return UUID.fromString(payload.replaceAll(".*\"jti\":\"([^\"]+)\".*", "$1"));
    }

    private static RequestSpecification with(String cookie) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .cookie(COOKIE, cookie);
    }
}
