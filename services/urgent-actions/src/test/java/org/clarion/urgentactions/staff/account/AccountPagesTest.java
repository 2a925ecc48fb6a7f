package org.clarion.urgentactions.staff.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import org.clarion.access.Roles;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.clarion.urgentactions.staff.DeskPeople;
import org.clarion.urgentactions.staff.StaffMembers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AccountPagesTest {

    private static final String ACCOUNT = "/desk/account";
    private static final String ADDRESS = ACCOUNT + "/address";
    private static final String PASSWORD = ACCOUNT + "/password";
    private static final String GOOD = "lantern under nine rivers";

    @Inject
    DeskPeople people;

    @Inject
    StaffMembers members;

    @Inject
    TestClock clock;

    private String noor;
    private Browser browser;

    @BeforeEach
    void logIn() {
        noor = people.member("noor", Roles.CAMPAIGNER);
        browser = people.browser(noor);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void everybodyFindsTheirAccountFromEveryPageAndSaysWhoTheyAre() {
        assertThat(browser.get("/desk").asString())
                .contains("href=\"/desk/account\"")
                .doesNotContain("/desk/staff");

        var answer = browser.send(
                ACCOUNT, ACCOUNT, Map.of("fullName", "Noor Bakker", "language", "es", "zone", "Europe/Amsterdam"));

        assertThat(answer.header("Location")).isEqualTo(ACCOUNT + "?done=saved");
        var profile = people.of(noor).profile();
        assertThat(profile.shownName()).isEqualTo("Noor Bakker");
        assertThat(profile.language()).isEqualTo("es");
        assertThat(profile.zone().getId()).isEqualTo("Europe/Amsterdam");
        assertThat(browser.reading("es").get(ACCOUNT).asString())
                .contains("Tu cuenta", "value=\"Noor Bakker\"", "<option value=\"Europe/Amsterdam\" selected>");
    }

    @Test
    void whoSavesTheirNameAtTheMomentTheyAreSuspendedStaysSuspended() {
        QuarkusTransaction.requiringNew().run(() -> {
            var seenBefore = members.findById(noor);
            QuarkusTransaction.requiringNew().run(() -> members.findById(noor).suspend(clock.instant()));
            seenBefore.isCalled("Noor Bakker", "en", ZoneOffset.UTC);
        });

        assertThat(people.of(noor).profile().shownName()).isEqualTo("Noor Bakker");
        assertThat(people.of(noor).isSuspended()).isTrue();
    }

    @Test
    void whatCannotBeComesBackWithASentence() {
        var answer = browser.send(ACCOUNT, ACCOUNT, Map.of("fullName", "Noor", "zone", "Mars/Olympus"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("Choose a city whose clock shows", "value=\"Noor\"", "Mars/Olympus");
    }

    @Test
    void anotherPasswordAsksForTheOldOneAndLogsOutEverywhereElse() {
        var elsewhere = people.browser(noor);

        var wrong = browser.send(PASSWORD, PASSWORD, Map.of("old", "not it", "password", GOOD, "again", GOOD));
        var weak = browser.send(PASSWORD, PASSWORD, typed("password1234", "password1234"));
        var unlike = browser.send(PASSWORD, PASSWORD, typed(GOOD, GOOD + "s"));
        assertThat(wrong.asString()).contains("This is not your password.");
        assertThat(weak.asString()).contains("This is guessed easily").doesNotContain("value=\"password1234\"");
        assertThat(unlike.asString()).contains("The two are not the same.");
        assertThat(elsewhere.get(ACCOUNT).statusCode()).isEqualTo(200);

        var done = browser.send(PASSWORD, PASSWORD, typed(GOOD, GOOD));

        assertThat(done.header("Location")).isEqualTo(ACCOUNT + "?done=password");
        assertThat(elsewhere.get(ACCOUNT).header("Location")).startsWith("/desk/login");
        assertThat(browser.get(ACCOUNT).statusCode()).isEqualTo(200);
        assertThat(people.mail(noor + "@example.org", 1).getText()).contains("Your password", "was changed");
        var visitor = Browser.ofAVisitor();
        assertThat(visitor.send("/desk/login", "/desk/login", Map.of("name", noor, "password", DeskPeople.PASSWORD))
                        .statusCode())
                .isEqualTo(422);
        assertThat(visitor.send("/desk/login", "/desk/login", Map.of("name", noor, "password", GOOD))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void anotherAddressCountsOnceItsButtonIsPressed() {
        var next = noor + "@elsewhere.example.org";
        assertThat(browser.send(ADDRESS, ADDRESS, Map.of("email", next, "password", "wrong"))
                        .asString())
                .contains("This is not your password.", "value=\"" + next + "\"");

        var sent = browser.send(ADDRESS, ADDRESS, Map.of("email", next, "password", DeskPeople.PASSWORD));

        assertThat(sent.asString()).contains("A mail is on its way to " + next);
        var link = DeskPeople.link(people.mail(next, 1));
        assertThat(Browser.ofAVisitor().get(link).asString()).contains("Is this your address?", next);
        assertThat(people.of(noor).profile().email()).isEqualTo(noor + "@example.org");

        var pressed = Browser.ofAVisitor().send(link, link, Map.of());

        assertThat(pressed.header("Location")).startsWith(ACCOUNT + "?").contains("done=address");
        assertThat(people.of(noor).profile().email()).isEqualTo(next);
        assertThat(people.mail(noor + "@example.org", 1).getText()).contains("was changed");
        assertThat(Browser.ofAVisitor().get(link).statusCode()).isEqualTo(410);
    }

    /** Whoever knew the old password may have asked for it, to come back by "forgotten password". */
    @Test
    void anAddressAskedForBeforeThePasswordChangedIsNotTakenAnyMore() {
        var next = noor + "@elsewhere.example.org";
        browser.send(ADDRESS, ADDRESS, Map.of("email", next, "password", DeskPeople.PASSWORD));
        var link = DeskPeople.link(people.mail(next, 1));
        assertThat(Browser.ofAVisitor().get(link).statusCode()).isEqualTo(200);

        browser.send(PASSWORD, PASSWORD, typed(GOOD, GOOD));

        assertThat(Browser.ofAVisitor().get(link).statusCode()).isEqualTo(410);
        assertThat(people.of(noor).profile().email()).isEqualTo(noor + "@example.org");
    }

    @Test
    void sessionsAreListedAndEndedOneByOneOrAll() {
        var elsewhere = people.browser(noor);
        var further = people.browser(noor);
        var page = browser.get(ACCOUNT + "/sessions").asString();
        assertThat(page).contains("Firefox, Linux", "This one", "End all but this one");

        var one = browser.sendOpen(page, ACCOUNT + "/sessions/end", Map.of());

        assertThat(one.header("Location")).isEqualTo(ACCOUNT + "/sessions?done=ended");
        assertThat(open(elsewhere) + open(further)).isEqualTo(1);

        browser.send(ACCOUNT + "/sessions", ACCOUNT + "/sessions/end-others", Map.of());

        assertThat(open(elsewhere) + open(further)).isZero();
        assertThat(open(browser)).isEqualTo(1);
        assertThat(browser.get(ACCOUNT + "/sessions").asString()).doesNotContain("End all but this one");
    }

    @Test
    void loggingOutEndsTheSessionForACopyOfItsCookieToo() {
        browser.send("/desk", "/desk/logout", Map.of());

        assertThat(open(browser)).isZero();
    }

    @Test
    void guessingThePasswordAtADeskSomebodyLeftOpenStopsSoon() {
        for (var guess = 0; guess < 5; guess++) {
            browser.send(PASSWORD, PASSWORD, Map.of("old", "guess " + guess, "password", GOOD, "again", GOOD));
        }

        assertThat(browser.send(PASSWORD, PASSWORD, typed(GOOD, GOOD)).statusCode())
                .isEqualTo(422);
        clock.stopAt(clock.instant().plus(Duration.ofMinutes(16)));
        var again = people.browser(noor);
        assertThat(again.send(PASSWORD, PASSWORD, typed(GOOD, GOOD)).statusCode())
                .isEqualTo(303);
    }

    private static int open(Browser browser) {
        return browser.get(ACCOUNT).statusCode() == 200 ? 1 : 0;
    }

    private static Map<String, String> typed(String password, String again) {
        return Map.of("old", DeskPeople.PASSWORD, "password", password, "again", again);
    }
}
