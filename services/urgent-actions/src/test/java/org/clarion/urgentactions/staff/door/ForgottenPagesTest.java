package org.clarion.urgentactions.staff.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.clarion.urgentactions.staff.DeskPeople;
import org.clarion.urgentactions.staff.StaffMembers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ForgottenPagesTest {

    private static final String FORGOTTEN = "/desk/login/forgotten";
    private static final String GOOD = "lantern under nine rivers";

    @Inject
    DeskPeople people;

    @Inject
    StaffMembers members;

    @Inject
    TestClock clock;

    private final Browser visitor = Browser.ofAVisitor();

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void theMailsButtonSetsANewPasswordOnceAndEndsEverySession() {
        var noor = people.member("noor", Roles.CAMPAIGNER);
        var old = people.browser(noor);
        assertThat(visitor.get("/desk/login").asString()).contains("href=\"/desk/login/forgotten\"");

        assertThat(asks(noor, "203.0.113.1").asString()).contains("Look into your mailbox");
        var link = DeskPeople.link(people.mail(noor + "@example.org", 1));
        assertThat(visitor.get(link).asString()).contains("Choose a new password", noor);
        assertThat(old.get("/desk/account").statusCode()).isEqualTo(200);
        assertThat(visitor.send(link, link, Map.of("password", "short", "again", "short"))
                        .statusCode())
                .isEqualTo(422);
        var set = visitor.send(link, link, Map.of("password", GOOD, "again", GOOD));

        assertThat(set.header("Location")).startsWith("/desk/login?").contains("done=password");
        assertThat(old.get("/desk/account").header("Location")).startsWith("/desk/login");
        assertThat(visitor.get(link).statusCode()).isEqualTo(410);
        assertThat(visitor.send("/desk/login", "/desk/login", Map.of("name", noor, "password", GOOD))
                        .statusCode())
                .isEqualTo(303);
        assertThat(people.mail(noor + "@example.org", 2).getText()).contains("was changed");
    }

    @Test
    void theAddressWillDoAndTheMailSpeaksItsReadersLanguage() {
        var lucia = people.member("lucia", Roles.CAMPAIGNER);
        QuarkusTransaction.requiringNew()
                .run(() -> members.findById(lucia).isCalled("Lucía", "es", java.time.ZoneId.of("America/Lima")));

        asks(lucia.toUpperCase() + "@example.org", "203.0.113.2");

        var mail = people.mail(lucia + "@example.org", 1);
        assertThat(mail.getSubject()).startsWith("Una contraseña nueva");
        assertThat(DeskPeople.link(mail)).endsWith("?lang=es");
    }

    @Test
    void nobodyLearnsWhoHasAnAccount() {
        var known = people.member("noor", Roles.CAMPAIGNER);
        var unknown = "nobody-" + UUID.randomUUID();

        var one = asks(known, "203.0.113.3");
        var other = asks(unknown, "203.0.113.3");

        assertThat(other.statusCode()).isEqualTo(one.statusCode());
        assertThat(main(other)).isEqualTo(main(one));
        people.mail(known + "@example.org", 1);
    }

    @Test
    void aLinkOpensForAnHour() {
        var noor = people.member("noor", Roles.CAMPAIGNER);
        asks(noor, "203.0.113.4");
        var link = DeskPeople.link(people.mail(noor + "@example.org", 1));

        clock.stopAt(clock.instant().plus(Duration.ofMinutes(61)));

        assertThat(visitor.get(link).statusCode()).isEqualTo(410);
        assertThat(visitor.get(link.substring(0, 40)).statusCode()).isEqualTo(404);
    }

    @Test
    void onePlaceAndOneAccountCanAskForSoManyOnly() {
        var noor = people.member("noor", Roles.CAMPAIGNER);
        for (var time = 0; time < 7; time++) {
            asks(noor, "203.0.113." + (50 + time));
        }
        people.mail(noor + "@example.org", 5);

        var carla = people.member("carla", Roles.CAMPAIGNER);
        for (var time = 0; time < 5; time++) {
            asks("nobody", "203.0.113.90");
        }
        assertThat(asks(carla, "203.0.113.90").asString()).contains("Look into your mailbox");
        asks(noor, "203.0.113.91");
        assertThat(people.mails(carla + "@example.org")).isZero();
    }

    private Response asks(String who, String client) {
        var fields = Browser.fields(visitor.get(FORGOTTEN).asString());
        fields.put("who", who);
        return RestAssured.given()
                .redirects()
                .follow(false)
                .header("X-Forwarded-For", client)
                .header("Accept-Language", "en")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(FORGOTTEN);
    }

    private static String main(Response page) {
        var html = page.asString();
        return html.substring(html.indexOf("<main"), html.indexOf("</main>"));
    }
}
