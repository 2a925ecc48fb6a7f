package org.clarion.urgentactions.staff.administering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
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

/** An administrator's browser that was left open is not enough to change how others get in. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StepUpTest {

    private static final String STAFF = "/desk/staff";
    private static final String COOKIE = "__Host-clarion-shown";
    private static final Map<String, String> PASSWORD = Map.of("password", DeskPeople.PASSWORD);

    @Inject
    DeskPeople people;

    @Inject
    SecondFactors factors;

    @Inject
    TestClock clock;

    private String noor;
    private String page;
    private Browser browser;

    @BeforeEach
    void logIn() {
        clock.stopAt(Instant.parse("2026-11-22T08:00:00Z"));
        noor = people.member("noor", Roles.CAMPAIGNER);
        page = STAFF + "/" + people.of(noor).id();
        browser = people.browser(people.member("ada", Roles.ADMINISTRATOR));
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void withoutThePasswordNothingIsDoneAndWhatWasTypedWaits() {
        var work = page + "/work";

        var asked = browser.send(page, work, Map.of("coordinator", "yes", "section", "Peru"));
        var wrong = browser.sendOpen(asked.asString(), work, Map.of("password", "a guess of a thief"));

        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.asString()).contains("Is it you?", "name=\"section\" value=\"Peru\"");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("This is not your password.").doesNotContain("a guess of a thief");
        assertThat(people.of(noor).roles()).containsExactly(Roles.CAMPAIGNER);

        var done = browser.sendOpen(wrong.asString(), work, PASSWORD);

        assertThat(done.header("Location")).isEqualTo(page + "?done=saved");
        assertThat(done.headers().getValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith(COOKIE + "=")
                .contains("HttpOnly", "Secure", "Max-Age=600")
                .containsIgnoringCase("SameSite=Strict"));
        assertThat(people.of(noor).roles()).containsExactlyInAnyOrder(Roles.CAMPAIGNER, Roles.COORDINATOR);
        assertThat(people.of(noor).profile().section()).isEqualTo("Peru");
    }

    @Test
    void itIsAskedBeforeEachActByWhichSomebodyGetsInOrDoesNot() {
        switchOnTheSecondFactorOf(noor);
        var off = page + "/second-factor/off";
        var invite = STAFF + "/invite";
        var address = "joe-" + UUID.randomUUID() + "@example.org";
        var joe = Map.of("fullName", "Joe Doe", "email", address, "administrator", "yes");

        assertThat(browser.send(off, off, Map.of()).asString()).contains("Is it you?");
        assertThat(browser.send(page + "/suspend", page + "/suspend", Map.of()).asString())
                .contains("Is it you?");
        assertThat(browser.send(invite, invite, joe).asString()).contains("Is it you?");

        assertThat(factors.isOn(noor)).isTrue();
        assertThat(people.of(noor).isSuspended()).isFalse();
        assertThat(people.mails(address)).isZero();
        assertThat(browser.reading("es").send(off, off, Map.of()).asString()).contains("¿Eres tú?");
        assertThat(shows(browser.send(off, off, Map.of()), off).header("Location"))
                .isEqualTo(page + "?done=factor-off");
        assertThat(factors.isOn(noor)).isFalse();
    }

    @Test
    void whoHasShownItIsNotAskedAgainForTenMinutes() {
        var done = shows(browser.send(page + "/suspend", page + "/suspend", Map.of()), page + "/suspend");
        var shown = browser.keeping(done);

        assertThat(shown.send(page, page + "/reactivate", Map.of()).header("Location"))
                .isEqualTo(page + "?done=reactivated");
        clock.stopAt(clock.instant().plus(Duration.ofMinutes(11)));

        assertThat(shown.send(page + "/suspend", page + "/suspend", Map.of()).asString())
                .contains("Is it you?");
        assertThat(people.of(noor).isSuspended()).isFalse();
    }

    @Test
    void whatOneAdministratorShowedSaysNothingOfAnother() {
        var done = shows(browser.send(page + "/suspend", page + "/suspend", Map.of()), page + "/suspend");
        var other = people.browser(people.member("carla", Roles.ADMINISTRATOR)).keeping(done);

        assertThat(other.send(page, page + "/reactivate", Map.of()).asString()).contains("Is it you?");
        assertThat(people.of(noor).isSuspended()).isTrue();
    }

    @Test
    void whatChangesNoRoleIsNotAskedFor() {
        var saved = browser.send(page, page + "/work", Map.of("section", "Kenya"));

        assertThat(saved.header("Location")).isEqualTo(page + "?done=saved");
        assertThat(people.of(noor).profile().section()).isEqualTo("Kenya");
    }

    private Response shows(Response asked, String form) {
        return browser.sendOpen(asked.asString(), form, PASSWORD);
    }

    private void switchOnTheSecondFactorOf(String name) {
        var app = new PhoneApp(factors.setUp(name).secret());
        assertThat(factors.confirm(name, app.code(clock.instant()))).isPresent();
    }
}
