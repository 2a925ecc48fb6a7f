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
import org.clarion.access.MemberIds;
import org.clarion.access.Roles;
import org.clarion.testkit.Browser;
import org.clarion.testkit.HeardLog;
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
    private static final String SET_UP = FACTOR + "/set-up";
    private static final Pattern CODES = Pattern.compile("<li><code>([a-z0-9-]+)</code></li>");

    @Inject
    DeskPeople people;

    @Inject
    SecondFactors factors;

    @Inject
    TestClock clock;

    @Inject
    MemberIds memberIds;

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
        var page = setUp();
        assertThat(page.asString()).contains("<svg class=\"qr\"", "QR code for your app");
        assertThat(secret(setUp())).isEqualTo(secret(page));
        var app = new PhoneApp(secret(page));

        var wrong = browser.sendOpen(page.asString(), FACTOR + "/on", Map.of("code", "000000"));
        assertThat(wrong.asString()).contains("This code is not right.");
        assertThat(factors.isOn(noor)).isFalse();
        var on = browser.sendOpen(wrong.asString(), FACTOR + "/on", Map.of("code", app.code(clock.instant())));

        assertThat(codes(on)).hasSize(10).doesNotHaveDuplicates();
        assertThat(factors.isOn(noor)).isTrue();
        assertThat(browser.get(FACTOR).asString())
                .contains("10 recovery codes are left.")
                .doesNotContain("<svg class=\"qr\"", codes(on).getFirst());
        assertThat(people.mail(noor + "@example.org", 1).getText()).contains("was switched on");
    }

    /** Whoever finds it must neither see the secret that its owner scans tomorrow, nor switch on an app of their own. */
    @Test
    void aBrowserSomebodyLeftOpenIsNotEnoughToSwitchItOn() {
        var app = new PhoneApp(secret(setUp()));

        assertThat(browser.get(FACTOR).asString()).doesNotContain("<svg class=\"qr\"", "name=\"code\"");
        var refused = browser.send(FACTOR, SET_UP, Map.of("password", "a guess of a thief"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("This is not your password.").doesNotContain("<svg class=\"qr\"");
        var without = browser.post(FACTOR + "/on", refused, Map.of("code", app.code(clock.instant())));

        assertThat(without.header("Location")).isEqualTo(FACTOR);
        assertThat(factors.isOn(noor)).isFalse();
    }

    @Test
    void thePasswordOfTheSetUpIsForgottenAfterTenMinutesAndGoodForOneAccount() {
        var page = setUp();
        var app = new PhoneApp(secret(page));
        var carla = people.member("carla", Roles.CAMPAIGNER);
        var others = people.browser(carla);
        var theirs = others.send(FACTOR, SET_UP, Map.of("password", DeskPeople.PASSWORD));
        var borrowed = Map.of(
                "proof",
                Browser.fields(theirs.asString()).get("proof"),
                "code",
                new PhoneApp(secret(theirs)).code(clock.instant()));

        assertThat(browser.sendOpen(page.asString(), FACTOR + "/on", borrowed).header("Location"))
                .isEqualTo(FACTOR);
        clock.stopAt(clock.instant().plus(Duration.ofMinutes(11)));
        var late = browser.sendOpen(page.asString(), FACTOR + "/on", Map.of("code", app.code(clock.instant())));

        assertThat(late.header("Location")).isEqualTo(FACTOR);
        assertThat(factors.isOn(noor) || factors.isOn(carla)).isFalse();
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
        var code = codes(switchOn(setUp())).getFirst();

        assertThat(type(password(), code.toUpperCase().replace('-', ' ')).statusCode())
                .isEqualTo(303);
        assertThat(type(password(), code).statusCode()).isEqualTo(422);
        assertThat(factors.codesLeft(noor)).isEqualTo(9);
    }

    @Test
    void whoComesInIsOneLineWithWhatTheyShowedAndNoName() {
        try (var log = HeardLog.of("clarion.admitted")) {
            password();
            var page = setUp();
            var recovery = codes(switchOn(page)).getFirst();
            clock.stopAt(clock.instant().plus(Duration.ofMinutes(1)));
            var code = new PhoneApp(secret(page)).code(clock.instant());

            type(password(), "123456");
            type(password(), code);
            type(password(), recovery);

            var member = memberIds.of(noor);
            assertThat(log.lines())
                    .map(line -> line.replaceFirst(" client=[0-9a-f]{12} ", " "))
                    .containsExactly(
                            "admitted=password member=" + member + " at=\"POST /desk/login\"",
                            "admitted=password-again member=" + member
                                    + " at=\"POST /desk/account/second-factor/set-up\"",
                            "admitted=password-and-code member=" + member + " at=\"POST /desk/login/code\"",
                            "admitted=password-and-recovery-code member=" + member + " at=\"POST /desk/login/code\"");
            assertThat(String.join("\n", log.lines())).doesNotContain(noor, code, recovery, "127.0.0.1");
        }
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
        var page = setUp();
        switchOn(page);
        return new PhoneApp(secret(page));
    }

    private Response setUp() {
        return browser.send(FACTOR, SET_UP, Map.of("password", DeskPeople.PASSWORD));
    }

    private Response switchOn(Response page) {
        var code = new PhoneApp(secret(page)).code(clock.instant());
        return browser.sendOpen(page.asString(), FACTOR + "/on", Map.of("code", code));
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
