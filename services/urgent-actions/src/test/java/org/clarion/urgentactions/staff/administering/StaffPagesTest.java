package org.clarion.urgentactions.staff.administering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.clarion.urgentactions.staff.DeskPeople;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.StaffMembers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StaffPagesTest {

    private static final String STAFF = "/desk/staff";
    private static final String INVITE = STAFF + "/invite";
    private static final String GOOD = "lantern under nine rivers";

    @Inject
    DeskPeople people;

    @Inject
    StaffMembers members;

    @Inject
    TestClock clock;

    private String ada;
    private Browser browser;

    @BeforeEach
    void logIn() {
        ada = people.member("ada", Roles.ADMINISTRATOR);
        browser = people.browser(ada);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void onlyAdministratorsComeHere() {
        var carla = people.browser(people.member("carla", Roles.COORDINATOR));

        assertThat(carla.get(STAFF).statusCode()).isEqualTo(403);
        assertThat(carla.get(INVITE).statusCode()).isEqualTo(403);
        assertThat(browser.get("/desk").asString()).contains("href=\"/desk/staff\"");
    }

    @Test
    void aColleagueIsInvitedByMailAndChoosesTheirPassword() {
        var name = "joe-" + UUID.randomUUID().toString().substring(0, 8);
        var address = name + "@example.org";

        var sent = does(
                INVITE,
                INVITE,
                Map.of(
                        "fullName",
                        "Joe Doe",
                        "email",
                        "Joe Doe <" + address + ">",
                        "coordinator",
                        "yes",
                        "section",
                        "Kenya"));

        var page = sent.header("Location");
        assertThat(browser.get(page).asString()).contains("Invitation to Joe Doe", "is on its way", "Kenya");
        assertThat(browser.get(STAFF + "?q=" + name).asString()).contains("Joe Doe", "invited");
        var mail = people.mail(address, 1);
        assertThat(mail.getText()).contains("Hello Joe Doe,", ada + " invites you", "You will log in as " + name);
        var link = DeskPeople.link(mail);
        var visitor = Browser.ofAVisitor();
        assertThat(visitor.get(link).asString()).contains("Welcome to", "coordinator", name);
        assertThat(visitor.send(link, link, Map.of("password", name + " is my name", "again", name + " is my name"))
                        .asString())
                .contains("Your name or address is in it");

        var in = visitor.send(link, link, Map.of("password", GOOD, "again", GOOD));

        assertThat(in.header("Location")).startsWith("/desk/account?").contains("done=welcome");
        assertThat(in.header("Set-Cookie")).startsWith("__Host-clarion=");
        assertThat(people.of(name).profile().roles()).containsExactly(Roles.COORDINATOR);
        assertThat(people.of(name).profile().section()).isEqualTo("Kenya");
        assertThat(visitor.get(link).statusCode()).isEqualTo(410);
        assertThat(browser.get("/desk/record").asString()).contains("took up an invitation");
    }

    @Test
    void whatIsMissingOrTakenComesBackWithAllThatWasTyped() {
        var taken = people.member("carla", Roles.COORDINATOR);

        var nothing = browser.send(INVITE, INVITE, Map.of("fullName", "", "email", "joe"));
        var again = browser.send(
                INVITE,
                INVITE,
                Map.of("fullName", "Carla", "email", taken + "@EXAMPLE.org", "name", taken, "campaigner", "yes"));

        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.asString())
                .contains("Type the name of your colleague.", "This is no mail address.", "Choose at least one role.");
        assertThat(again.asString())
                .contains("Somebody with this address", "Somebody has this log-in name", "value=\"Carla\"");
        assertThat(browser.reading("es")
                        .send(INVITE, INVITE, Map.of("fullName", ""))
                        .asString())
                .contains("Escribe el nombre de la persona.");
    }

    @Test
    void anInvitationExpiresIsSentAgainAndWithdrawn() {
        var name = "ines-" + UUID.randomUUID().toString().substring(0, 8);
        var form = browser.get(INVITE);
        var fields = Map.of("fullName", "Inés", "email", name + "@example.org", "campaigner", "yes", "language", "es");
        var page =
                shows(browser.sendOpen(form.asString(), INVITE, fields), INVITE).header("Location");
        assertThat(browser.sendOpen(form.asString(), INVITE, fields).header("Location"))
                .isEqualTo(page);
        var link = DeskPeople.link(people.mail(name + "@example.org", 1));
        page = page.replaceAll("\\?.*", "");

        clock.stopAt(clock.instant().plus(Duration.ofDays(8)));
        browser = people.browser(ada);
        assertThat(Browser.ofAVisitor().get(link).statusCode()).isEqualTo(410);
        assertThat(browser.get(page).asString()).contains("This invitation is too old");
        browser.send(page, page + "/again", Map.of());

        assertThat(people.mail(name + "@example.org", 2).getSubject()).startsWith("Tienes una invitación");
        assertThat(Browser.ofAVisitor().get(link).statusCode()).isEqualTo(200);

        assertThat(browser.send(page, page + "/withdraw", Map.of()).header("Location"))
                .isEqualTo(STAFF + "?done=withdrawn");
        assertThat(Browser.ofAVisitor().get(link).statusCode()).isEqualTo(410);
        assertThat(browser.get(STAFF + "?q=" + name).asString()).contains("Nothing fits");
    }

    @Test
    void otherRolesEndTheSessionsOfTheOldOnes() {
        var noor = people.member("noor", Roles.CAMPAIGNER);
        var hers = people.browser(noor);
        var page = STAFF + "/" + people.of(noor).id();
        assertThat(browser.get(page).asString()).contains(noor, "Firefox, Linux", "Suspend");

        var none = browser.post(page + "/work", browser.get(page), Map.of("section", "Peru"));
        var done = does(page, page + "/work", Map.of("coordinator", "yes", "section", "Peru"));

        assertThat(none.asString()).contains("Choose at least one role.", "value=\"Peru\"");
        assertThat(done.header("Location")).isEqualTo(page + "?done=saved");
        assertThat(people.of(noor).roles()).containsExactlyInAnyOrder(Roles.CAMPAIGNER, Roles.COORDINATOR);
        assertThat(hers.get("/desk").header("Location")).startsWith("/desk/login");
    }

    @Test
    void whoIsSuspendedIsOutAtOnceAndLetInAgain() {
        var noor = people.member("noor", Roles.CAMPAIGNER);
        var hers = people.browser(noor);
        var page = STAFF + "/" + people.of(noor).id();
        assertThat(browser.get(page + "/suspend").asString())
                .contains("Suspend " + noor + "?", "with one browser", "see the deadlines");
        assertThat(hers.get("/desk").statusCode()).isEqualTo(200);

        does(page + "/suspend", page + "/suspend", Map.of());

        assertThat(hers.get("/desk").header("Location")).startsWith("/desk/login");
        assertThat(logIn(noor)).isEqualTo(422);
        assertThat(browser.get(page).asString()).contains("Suspended since", "Let them in again");
        assertThat(browser.get(STAFF + "?q=" + noor).asString()).contains("suspended");

        does(page, page + "/reactivate", Map.of());

        assertThat(logIn(noor)).isEqualTo(303);
        await().untilAsserted(() -> assertThat(
                        browser.get("/desk/record?q=" + noor + " suspended").asString())
                .contains("suspended an account", "Status: active → suspended")
                .contains("<a href=\"" + page + "\">" + noor + "</a>"));
        await().untilAsserted(
                        () -> assertThat(browser.get("/desk/record?q=" + noor).asString())
                                .contains("let somebody in again", "Status: suspended → active"));
        assertThat(people.browser(people.member("tomas", Roles.COORDINATOR))
                        .get("/desk/record?q=" + noor)
                        .asString())
                .contains("<td class=\"words\" data-label=\"On what\">" + noor + "</td>");
    }

    @Test
    void theLastAdministratorIsNeitherSuspendedNorDemoted() {
        var others = withoutOthers();
        try {
            var page = STAFF + "/" + people.of(ada).id();

            var suspended = does(page + "/suspend", page + "/suspend", Map.of());
            var demoted =
                    shows(browser.post(page + "/work", browser.get(page), Map.of("campaigner", "yes")), page + "/work");

            assertThat(suspended.statusCode()).isEqualTo(422);
            assertThat(suspended.asString()).contains("Nobody else is an administrator here.");
            assertThat(demoted.statusCode()).isEqualTo(422);
            assertThat(people.of(ada).isAdministrator()).isTrue();
            assertThat(people.of(ada).isSuspended()).isFalse();
        } finally {
            QuarkusTransaction.requiringNew()
                    .run(() -> others.forEach(name -> members.findById(name).reactivate()));
        }
    }

    /** Sends the form of a page, and shows by the password who does it. */
    private Response does(String page, String form, Map<String, String> fields) {
        return shows(browser.send(page, form, fields), form);
    }

    private Response shows(Response asked, String form) {
        return browser.sendOpen(asked.asString(), form, Map.of("password", DeskPeople.PASSWORD));
    }

    private List<String> withoutOthers() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var others = members.listAll().stream()
                    .filter(member -> member.isAdministrator() && !member.isSuspended())
                    .filter(member -> !member.name().equals(ada))
                    .toList();
            others.forEach(member -> member.suspend(clock.instant()));
            return others.stream().map(StaffMember::name).toList();
        });
    }

    private static int logIn(String name) {
        return Browser.ofAVisitor()
                .send("/desk/login", "/desk/login", Map.of("name", name, "password", DeskPeople.PASSWORD))
                .statusCode();
    }
}
