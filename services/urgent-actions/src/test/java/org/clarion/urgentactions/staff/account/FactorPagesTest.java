package org.clarion.urgentactions.staff.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.clarion.access.Roles;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.clarion.urgentactions.staff.DeskPeople;
import org.clarion.urgentactions.staff.factor.PhoneApp;
import org.clarion.urgentactions.staff.factor.SecondFactors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FactorPagesTest {

    private static final String FACTOR = "/desk/account/second-factor";
    private static final String DOOR = "/desk/login";
    private static final Pattern SECRET = Pattern.compile("<code translate=\"no\">([A-Z2-7 ]+)</code>");
    private static final Pattern CODES = Pattern.compile("<li><code>([a-z0-9-]+)</code></li>");

    @Inject
    DeskPeople people;

    @Inject
    SecondFactors factors;

    @Inject
    TestClock clock;

    private String noor;
    private Browser browser;

    @BeforeEach
    void logIn() {
        clock.stopAt(Instant.parse("2026-11-22T08:00:00Z"));
        noor = people.member("noor", Roles.CAMPAIGNER);
        browser = people.browser(noor);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void itIsOnOnceACodeOfTheAppWasTyped() {
        var page = browser.get(FACTOR);
        assertThat(page.asString()).contains("<svg class=\"qr\"", "QR code for your app");
        assertThat(secret(browser.get(FACTOR))).isEqualTo(secret(page));
        var app = new PhoneApp(secret(page));

        assertThat(browser.send(FACTOR, FACTOR + "/on", Map.of("code", "000000"))
                        .asString())
                .contains("This code is not right.");
        assertThat(factors.isOn(noor)).isFalse();
        var on = browser.send(FACTOR, FACTOR + "/on", Map.of("code", app.code(clock.instant())));

        assertThat(codes(on)).hasSize(10).doesNotHaveDuplicates();
        assertThat(factors.isOn(noor)).isTrue();
        assertThat(browser.get(FACTOR).asString())
                .contains("10 recovery codes are left.")
                .doesNotContain("<svg class=\"qr\"", codes(on).getFirst());
        assertThat(people.mail(noor + "@example.org", 1).getText()).contains("was switched on");
    }

    @Test
    void theDoorAsksForTheCodeAndTakesEachOnce() {
        var app = switchedOn();
        clock.stopAt(clock.instant().plus(Duration.ofMinutes(1)));
        var code = app.code(clock.instant());

        var asked = password();
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.header("Set-Cookie")).isNull();
        assertThat(asked.asString()).contains("Your code");
        var wrong = type(asked, "123456");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("This code is not right.");

        assertThat(type(wrong, code).header("Location")).isEqualTo("/desk/deadlines");
        assertThat(type(password(), code).statusCode()).isEqualTo(422);
    }

    @Test
    void aRecoveryCodeOpensOnceHoweverItIsTyped() {
        var page = browser.get(FACTOR);
        var code = codes(browser.send(
                        FACTOR, FACTOR + "/on", Map.of("code", new PhoneApp(secret(page)).code(clock.instant()))))
                .getFirst();

        assertThat(type(password(), code.toUpperCase().replace('-', ' ')).statusCode())
                .isEqualTo(303);
        assertThat(type(password(), code).statusCode()).isEqualTo(422);
        assertThat(factors.codesLeft(noor)).isEqualTo(9);
    }

    @Test
    void guessingCodesEndsForAWhileWhereverItComesFrom() {
        var app = switchedOn();
        var asked = password();
        for (var guess = 0; guess < 5; guess++) {
            type(asked, "00000" + guess);
        }
        clock.stopAt(clock.instant().plus(Duration.ofMinutes(1)));

        assertThat(type(asked, app.code(clock.instant())).statusCode()).isEqualTo(422);

        clock.stopAt(clock.instant().plus(Duration.ofMinutes(16)));
        assertThat(type(password(), app.code(clock.instant())).statusCode()).isEqualTo(303);
    }

    @Test
    void theFirstStepIsForgottenAfterTenMinutes() {
        var app = switchedOn();
        var asked = password();
        clock.stopAt(clock.instant().plus(Duration.ofMinutes(11)));

        assertThat(type(asked, app.code(clock.instant())).header("Location")).isEqualTo("/desk/login?done=late");
    }

    @Test
    void itGoesOffWithPasswordAndCodeOnly() {
        var app = switchedOn();
        clock.stopAt(clock.instant().plus(Duration.ofMinutes(1)));
        var code = app.code(clock.instant());

        assertThat(change("wrong", code, "off").asString()).contains("This is not your password.");
        assertThat(change(DeskPeople.PASSWORD, "000000", "off").asString()).contains("This code is not right.");
        assertThat(factors.isOn(noor)).isTrue();
        assertThat(change(DeskPeople.PASSWORD, code, "off").header("Location"))
                .isEqualTo("/desk/account?done=factor-off");

        assertThat(factors.isOn(noor)).isFalse();
        assertThat(password().statusCode()).isEqualTo(303);
    }

    @Test
    void newRecoveryCodesTakeThePlaceOfTheOld() {
        var app = switchedOn();
        clock.stopAt(clock.instant().plus(Duration.ofMinutes(1)));

        var fresh = codes(change(DeskPeople.PASSWORD, app.code(clock.instant()), "codes"));

        assertThat(fresh).hasSize(10);
        assertThat(factors.codesLeft(noor)).isEqualTo(10);
        assertThat(type(password(), fresh.getFirst()).statusCode()).isEqualTo(303);
    }

    private PhoneApp switchedOn() {
        var app = new PhoneApp(secret(browser.get(FACTOR)));
        browser.send(FACTOR, FACTOR + "/on", Map.of("code", app.code(clock.instant())));
        return app;
    }

    private Response password() {
        return Browser.ofAVisitor()
                .send(DOOR, DOOR, Map.of("name", noor, "password", DeskPeople.PASSWORD, "then", "/desk/deadlines"));
    }

    private static Response type(Response asked, String code) {
        return Browser.ofAVisitor().sendOpen(asked.asString(), DOOR + "/code", Map.of("code", code));
    }

    private Response change(String password, String code, String deed) {
        return browser.send(FACTOR, FACTOR + "/change", Map.of("password", password, "code", code, "deed", deed));
    }

    private static String secret(Response page) {
        var found = SECRET.matcher(page.asString());
        assertThat(found.find()).isTrue();
        return found.group(1).replace(" ", "");
    }

    private static List<String> codes(Response page) {
        return CODES.matcher(page.asString())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
