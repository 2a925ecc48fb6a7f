package org.clarion.urgentactions.staff.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.clarion.urgentactions.staff.Passwords;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.StaffMembers;
import org.clarion.urgentactions.staff.Tries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LoginPagesTest {

    private static final String DOOR = "/desk/login";

    @Inject
    StaffMembers members;

    @Inject
    Sessions sessions;

    @Inject
    Tries tries;

    @Inject
    TestClock clock;

    private final Browser browser = Browser.ofAVisitor();

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void theRightPasswordOpensTheDeskThatWasAskedFor() {
        var noor = member();

        var answer = logIn(noor, "right and long enough", "/desk/deadlines");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/desk/deadlines");
        assertThat(answer.header("Set-Cookie"))
                .startsWith("__Host-clarion=")
                .contains("HttpOnly")
                .contains("Secure")
                .containsIgnoringCase("SameSite=Lax");
    }

    @Test
    void whoIsLoggedInAlreadyIsNotAskedAgain() {
        var noor = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);

        var answer = noor.get("/desk/login?then=/desk/deadlines");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/desk/deadlines");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameSentence() {
        var noor = member();

        var wrong = logIn(noor, "wrong", "/desk");
        var unknown = logIn("nobody-" + UUID.randomUUID(), "wrong", "/desk");

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(wrong.asString())
                .contains("Name and password do not fit together.")
                .contains("value=\"" + noor + "\"");
        assertThat(unknown.asString()).contains("Name and password do not fit together.");
        assertThat(wrong.header("Set-Cookie")).isNull();
    }

    @Test
    void guessingClosesTheLogInForAWhile() {
        var noor = member();
        for (var guess = 0; guess < 5; guess++) {
            logIn(noor, "guess " + guess, "/desk");
        }

        assertThat(logIn(noor, "right and long enough", "/desk").statusCode()).isEqualTo(422);

        clock.stopAt(clock.instant().plus(Duration.ofMinutes(16)));
        assertThat(logIn(noor, "right and long enough", "/desk").statusCode()).isEqualTo(303);
    }

    @Test
    void aStrangerWhoGuessesKeepsNobodyElseOut() {
        var noor = member();
        for (var guess = 0; guess < 7; guess++) {
            knock(noor, "guess " + guess, "203.0.113.9");
        }

        assertThat(knock(noor, "right and long enough", "203.0.113.9").statusCode())
                .isEqualTo(422);
        assertThat(knock(noor, "right and long enough", "198.51.100.7").statusCode())
                .isEqualTo(303);
    }

    @Test
    void aNameGuessedAtFromEverywhereStillLeavesEachAddressATry() {
        var noor = member();
        for (var guess = 0; guess < 60; guess++) {
            tries.another(noor, "203.0.113." + guess);
        }

        assertThat(knock(noor, "not quite", "198.51.100.7").statusCode()).isEqualTo(422);
        assertThat(knock(noor, "right and long enough", "198.51.100.7").statusCode())
                .isEqualTo(303);
        knock(noor, "wrong", "198.51.100.8");
        knock(noor, "wrong", "198.51.100.8");
        assertThat(knock(noor, "right and long enough", "198.51.100.8").statusCode())
                .isEqualTo(422);
    }

    @Test
    void noLinkLeadsFromTheLogInToAnotherSite() {
        var noor = member();

        assertThat(logIn(noor, "right and long enough", "https://elsewhere.example/desk")
                        .header("Location"))
                .isEqualTo("/desk");
        assertThat(logIn(noor, "right and long enough", "//elsewhere.example").header("Location"))
                .isEqualTo("/desk");
    }

    @Test
    void whoIsLoggedInAlreadyIsAtTheDeskFromAnOlderLogInPageToo() {
        var older = browser.get(DOOR).asString();
        var noor = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);

        var answer = noor.sendOpen(older, DOOR, Map.of("name", "noor", "password", "whatever"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/desk");
    }

    @Test
    void loggingOutTakesTheCookieBack() {
        var noor = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);

        var answer = noor.send("/desk", "/desk/logout", Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Set-Cookie")).contains("__Host-clarion=").contains("Max-Age=0");
    }

    @Test
    void nobodyGoesBackToAPageAfterLoggingOut() {
        var answer = Browser.of("noor", Roles.CAMPAIGNER, sessions::start).send("/desk", "/desk/logout", Map.of());

        assertThat(answer.header("Clear-Site-Data")).isEqualTo("\"cache\"");
        assertThat(answer.headers().getValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("__Host-clarion-shown=;"));
    }

    @Test
    void outsideTheLocalRunTheDoorSaysNothingOfItsPasswords() {
        assertThat(browser.get(DOOR).asString()).doesNotContain("local-demo");
    }

    @Test
    void theDoorSpeaksSpanish() {
        var visitor = browser.reading("es-PE");

        var refused = visitor.send(DOOR, DOOR, Map.of("name", "nadie", "password", "mal"));

        assertThat(visitor.get(DOOR).asString())
                .contains("<html lang=\"es\"", "Inicia sesión en las páginas del equipo", "Contraseña")
                .doesNotContain("Log in", "Password");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("El nombre y la contraseña no coinciden.");
    }

    @Test
    void aLanguageChosenAtTheDoorGoesOnBehindIt() {
        var noor = member();
        var door = DOOR + "?lang=es";

        var answer = browser.send(
                door,
                door,
                Map.of("name", noor, "password", "right and long enough", "then", "/desk/record?search=a&lang=en"));

        assertThat(answer.header("Location")).isEqualTo("/desk/record?search=a&lang=es");
        assertThat(browser.get("/desk?lang=es").header("Location"))
                .isEqualTo("/desk/login?then=%2Fdesk%3Flang%3Des&lang=es");
    }

    private String member() {
        var name = "noor-" + UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> members.persist(new StaffMember(
                        name, Set.of(Roles.CAMPAIGNER), Passwords.hashed("right and long enough"), clock.instant())));
        return name;
    }

    private Response knock(String name, String password, String client) {
        var fields = Browser.fields(browser.get(DOOR).asString());
        fields.putAll(Map.of("name", name, "password", password));
        return given().redirects()
                .follow(false)
                .header("X-Forwarded-For", client)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(DOOR);
    }

    private Response logIn(String name, String password, String then) {
        return browser.send(DOOR, DOOR, Map.of("name", name, "password", password, "then", then));
    }
}
