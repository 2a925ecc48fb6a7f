package org.clarion.urgentactions.staff.signon;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.clarion.access.MemberIds;
import org.clarion.access.Roles;
import org.clarion.access.StaffActs;
import org.clarion.testkit.Browser;
import org.clarion.testkit.HeardLog;
import org.clarion.testkit.RealParts;
import org.clarion.urgentactions.staff.DeskPeople;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.StaffMembers;
import org.clarion.urgentactions.staff.sessions.StaffSessions;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** A house where everybody logs in by the organisation's provider, which runs beside these tests. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(SignOnTest.ByProviderAlone.class)
class SignOnTest {

    private static final String ACCOUNT = "/desk/account";
    private static final String WAY = "/desk/login/provider?then=%2Fdesk%2Faccount";
    private static final String LOGGED_OUT = "http://schemas.openid.net/event/backchannel-logout";
    private static final String SESSION = "__Host-clarion";

    @Inject
    StaffMembers members;

    @Inject
    StaffSessions sessions;

    @Inject
    StaffActs acts;

    @Inject
    DeskPeople people;

    @Inject
    Clock clock;

    @Inject
    MemberIds memberIds;

    public static class ByProviderAlone implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(RealProvider.class));
        }
    }

    /** Signs what the provider tells: for whom, and what. */
    BiFunction<String, Map<String, Object>, String> signing;

    private final String subject = "s-" + UUID.randomUUID();
    private final String name = "noor-" + UUID.randomUUID().toString().substring(0, 8);
    private final TravellingBrowser browser = new TravellingBrowser();

    @Test
    void theFirstTimeMakesAnAccountWithTheProvidersRolesAndOurOwnSession() {
        var door = browser.get("/desk/login?then=/desk/account");
        assertThat(door.asString()).contains("Log in with the House", "action=\"/desk/login/with-provider\"");

        var in = browser.signOn(
                ACCOUNT, subject, claims("editors", "\"zoneinfo\":\"America/Lima\",\"locale\":\"es-PE\""));

        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.header("Location")).isEqualTo("/desk/account");
        assertThat(in.headers().getValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith(SESSION + "=")
                .contains("HttpOnly", "Secure")
                .containsIgnoringCase("SameSite=Lax"));
        assertThat(browser.cookies()).containsOnlyKeys(SESSION);
        var account = browser.get("/desk/account");
        assertThat(account.statusCode()).isEqualTo(200);
        assertThat(account.asString()).contains("Noor Haddad", "You log in with the House");
        var made = account().profile();
        assertThat(made.roles()).containsExactly(Roles.CAMPAIGNER);
        assertThat(made.email()).isEqualTo(name + "@example.org");
        assertThat(made.zone()).isEqualTo(ZoneId.of("America/Lima"));
        assertThat(made.language()).isEqualTo("es");
        assertThat(acts.names()).contains(made.name());
        assertThat(sessions.open(made.name())).hasSize(1);
    }

    @Test
    void whoComesInIsOneLineWithoutAName() {
        try (var log = HeardLog.of("clarion.admitted")) {
            browser.signOn(ACCOUNT, subject, claims("writers", ""));

            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .startsWith("admitted=provider member=" + memberIds.of(name) + " client=")
                    .endsWith(" at=\"GET /desk/login/provider\"")
                    .doesNotContain(name, subject);
        }
    }

    @Test
    void rolesAreThoseOfTodayAndWhoLosesOneIsLoggedOutElsewhere() {
        browser.signOn(ACCOUNT, subject, claims("writers\",\"it", ""));
        assertThat(account().roles()).containsExactlyInAnyOrder(Roles.CAMPAIGNER, Roles.ADMINISTRATOR);
        assertThat(browser.get("/desk/staff").statusCode()).isEqualTo(200);

        var elsewhere = new TravellingBrowser();
        elsewhere.signOn(ACCOUNT, subject, claims("writers", ""));

        assertThat(account().roles()).containsExactly(Roles.CAMPAIGNER);
        assertThat(browser.get("/desk/staff").header("Location")).startsWith("/desk/login");
        assertThat(elsewhere.get("/desk/staff").statusCode()).isEqualTo(403);
        assertThat(members.count("providerSubject like ?1", "% " + subject)).isEqualTo(1);
    }

    @Test
    void nobodyGetsInWithoutARoleAndThePageSaysWhomToAsk() {
        var stranger = browser.signOn(ACCOUNT, subject, claims("cooks", ""));

        assertThat(stranger.statusCode()).isEqualTo(403);
        assertThat(stranger.asString()).contains("the House knows you", "Ask whoever looks after log-ins");
        assertThat(browser.cookies()).isEmpty();
        assertThat(members.count("providerSubject like ?1", "% " + subject)).isZero();
    }

    @Test
    void whoHasNoRoleAnyMoreIsLoggedOut() {
        browser.signOn(ACCOUNT, subject, claims("writers", ""));

        var refused = new TravellingBrowser().signOn(ACCOUNT, subject, claims("cooks", ""));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(browser.get("/desk/account").header("Location")).startsWith("/desk/login");
    }

    @Test
    void aSuspendedAccountStaysOut() {
        browser.signOn(ACCOUNT, subject, claims("writers", ""));
        QuarkusTransaction.requiringNew()
                .run(() -> members.findById(account().name()).suspend(clock.instant()));

        var refused = new TravellingBrowser().signOn(ACCOUNT, subject, claims("writers", ""));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.asString()).contains("suspended");
        assertThat(refused.headers().getValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith(SESSION + "=") && !cookie.startsWith(SESSION + "=;"));
    }

    @Test
    void anAccountIsFoundByItsAddressOnlyIfTheProviderConfirmsIt() {
        var known = people.member("carla", Roles.COORDINATOR);
        var unconfirmed = "{\"email\":\"" + known + "@example.org\",\"realm_access\":{\"roles\":[\"writers\"]}}";
        var confirmed = unconfirmed.replaceFirst("\\{", "{\"email_verified\":true,");

        var refused = browser.signOn(ACCOUNT, subject, unconfirmed);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.asString()).contains("does not say that the address is confirmed");

        assertThat(browser.signOn(ACCOUNT, subject, confirmed).statusCode()).isEqualTo(303);
        assertThat(account().name()).isEqualTo(known);
        assertThat(account().roles()).containsExactly(Roles.CAMPAIGNER);

        var other = new TravellingBrowser().signOn(ACCOUNT, "s-" + UUID.randomUUID(), confirmed);
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(other.asString()).contains("belongs to the account of somebody else");
    }

    @Test
    void whatComesBackWorksOnceAndOnlyInTheBrowserThatLeft() {
        var back = TravellingBrowser.logIn(browser.leave(ACCOUNT), subject, claims("writers", ""));

        var stolen = new TravellingBrowser().get(back);
        assertThat(stolen.header("Location")).isEqualTo("/desk/login?error=not-completed");
        var waiting = new TravellingBrowser();
        waiting.leave(ACCOUNT);
        assertNotIn(waiting.get(back));
        var altered = back.replaceAll("code=[^&]+", "code=invented");
        assertNotIn(new TravellingBrowser().get(altered));

        var here = browser.get(back);
        assertThat(browser.get(here.header("Location")).statusCode()).isEqualTo(303);
        assertNotIn(browser.get(back));
        assertThat(sessions.open(account().name())).hasSize(1);
    }

    @Test
    void aCodeThatTheProviderDoesNotKnowOpensNothingAndThePageSaysSo() {
        var back = TravellingBrowser.logIn(browser.leave(ACCOUNT), subject, claims("writers", ""));

        var refused = browser.get(back.replaceAll("code=[^&]+", "code=invented"));

        assertThat(refused.statusCode()).isEqualTo(303);
        assertThat(refused.header("Location")).isEqualTo("/desk/login?error=not-completed");
        assertThat(browser.get(refused.header("Location")).asString())
                .contains("was not completed", "Log in with the House");
        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    void theWayLeadsBackToTheDeskAndNowhereElse() {
        var in = browser.signOn("https://evil.example/", subject, claims("writers", ""));

        assertThat(in.header("Location")).isEqualTo("/desk");
    }

    @Test
    void theProviderIsAskedAtOnePathOnly() {
        var asking = browser.leave(ACCOUNT);
        assertThat(asking).contains("/house/authorize?", "code_challenge_method=S256", "nonce=", "state=", "openid");
        assertThat(asking).contains("redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Fdesk%2Flogin%2Fprovider&");

        assertThat(visitor("/desk", "q_session_provider", "anything").header("Location"))
                .startsWith("/desk/login?then=");
        var besides = visitor("/desk/login/provider/more", "q_session_provider", "anything");
        assertThat(besides.statusCode()).isEqualTo(404);
        assertThat(besides.header("Location")).isNull();
        assertThat(bearer("/desk").header("Location")).startsWith("/desk/login?then=");
        assertThat(bearer("/desk/login").statusCode()).isEqualTo(200);
        assertThat(bearer("/api/anything").header("WWW-Authenticate")).isNull();
        assertThat(given().header("OSDI-API-Token", "wrong")
                        .get("/api/anything")
                        .statusCode())
                .isEqualTo(401);
        var here = people.browser(people.member("lucia", Roles.CAMPAIGNER));
        assertThat(here.get("/desk/account").statusCode()).isEqualTo(200);
        assertThat(here.get(ProviderPath.PATH + "?then=" + ACCOUNT).header("Location"))
                .isEqualTo("/desk/login?then=%2Fdesk%2Faccount");
    }

    /** Who has a session at the provider would be logged in without a word: by a link, a picture, a page that goes on by itself. */
    @Test
    void aLinkOnAnotherSiteLogsNobodyIn() {
        var led = browser.get(WAY);

        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.header("Location")).isEqualTo("/desk/login?then=%2Fdesk%2Faccount");
        assertThat(browser.cookies()).isEmpty();
        var foreign = given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("then", ACCOUNT)
                .post("/desk/login/with-provider");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.headers().getValues("Set-Cookie")).isEmpty();
        assertThat(browser.press(ACCOUNT)).isEqualTo(WAY);
    }

    /** The provider knows the role, so it can give it to somebody else today. */
    @Test
    void theLastAdministratorGoesByTheProviderOnRecord() {
        people.whileOthersDoNotAdminister("nobody", () -> {
            browser.signOn(ACCOUNT, subject, claims("it\",\"writers", ""));
            assertThat(account().roles()).contains(Roles.ADMINISTRATOR);

            new TravellingBrowser().signOn(ACCOUNT, subject, claims("writers", ""));

            assertThat(account().roles()).containsExactly(Roles.CAMPAIGNER);
            assertThat(actsOf(account().id())).contains("was the last administrator until sign-on");
            new TravellingBrowser().signOn(ACCOUNT, subject, claims("it", ""));
            assertThat(account().roles()).containsExactly(Roles.ADMINISTRATOR);
        });
    }

    @Test
    void whoLogsOutIsToldThatTheProviderKeepsThemInAndOfferedTheWayOutThere() {
        browser.signOn(ACCOUNT, subject, claims("writers", ""));

        var out = browser.post("/desk/logout", browser.get(ACCOUNT), Map.of());

        assertThat(out.header("Location")).isEqualTo("/desk/login?done=out");
        assertThat(browser.get("/desk/login?done=out").asString())
                .contains("You are logged out of this desk.", "Log out of the House too")
                .containsPattern(
                        "href=\"http://[^\"]+/house/endsession\\?client_id=clarion&amp;post_logout_redirect_uri="
                                + "http%3A%2F%2Flocalhost%3A8080%2Fdesk%2Flogin\"");
        assertThat(sessions.open(account().name())).isEmpty();
    }

    @Test
    void whoIsLoggedOutAtTheProviderIsLoggedOutHere() {
        browser.signOn(ACCOUNT, subject, claims("writers", ""));

        assertThat(told("elsewhere", Map.of("sub", subject, "events", Map.of(LOGGED_OUT, Map.of()))))
                .isEqualTo(400);
        assertThat(told("clarion", Map.of("sub", subject))).isEqualTo(400);
        assertThat(told("clarion", Map.of("sub", subject, "nonce", "n", "events", Map.of(LOGGED_OUT, Map.of()))))
                .isEqualTo(400);
        assertThat(post("eyJhbGciOiJub25lIn0.e30.")).isEqualTo(400);
        assertThat(post("")).isEqualTo(400);
        assertThat(sessions.open(account().name())).hasSize(1);

        assertThat(told("clarion", Map.of("sub", subject, "events", Map.of(LOGGED_OUT, Map.of()))))
                .isEqualTo(200);

        assertThat(sessions.open(account().name())).isEmpty();
        assertThat(browser.get(ACCOUNT).header("Location")).startsWith("/desk/login");
    }

    private int told(String audience, Map<String, Object> claims) {
        return post(signing.apply(audience, claims));
    }

    private static int post(String token) {
        return given().formParam("logout_token", token)
                .post("/desk/login/provider/ended")
                .statusCode();
    }

    private List<String> actsOf(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> members.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select act from staff_act where subject = :id", String.class)
                .setParameter("id", id.toString())
                .getResultList());
    }

    @Test
    void anAdministratorIsLedThereOnceMoreAndWhatTheyTypedWaits() {
        browser.signOn(ACCOUNT, subject, claims("it", ""));
        var carla = people.of(people.member("carla", Roles.CAMPAIGNER));
        var page = "/desk/staff/" + carla.id();

        var asked = browser.post(page + "/work", browser.get(page), Map.of("coordinator", "yes", "section", "Peru"));
        assertThat(asked.asString())
                .contains("Is it you?", "Show it to the House", "name=\"section\" value=\"Peru\"")
                .doesNotContain("type=\"password\"");
        assertThat(goesOn(asked, page).asString()).contains("the House has not told us yet that it is you");
        assertThat(browser.leaveAgain(asked)).contains("prompt=login", "max_age=0");
        assertThat(comesBack(asked, subject, askedAt(clock.instant())).asString())
                .contains("Close this window");

        assertThat(goesOn(asked, page).header("Location")).isEqualTo(page + "?done=saved");
        assertThat(people.of(carla.name()).roles()).containsExactly(Roles.COORDINATOR);
        assertThat(people.of(carla.name()).profile().section()).isEqualTo("Peru");
        assertThat(sessions.open(account().name())).hasSize(1);
    }

    /** Whoever found the browser can take the wish to ask out of the address: what counts is when the provider asked. */
    @Test
    void aSessionThereIsNotEnough() {
        browser.signOn(ACCOUNT, subject, claims("it", ""));
        var carla = people.of(people.member("carla", Roles.CAMPAIGNER));
        var page = "/desk/staff/" + carla.id() + "/suspend";
        var asked = browser.post(page, browser.get(page), Map.of());
        var anHourAgo = clock.instant().minus(Duration.ofHours(1));

        var old = comesBack(asked, subject, askedAt(anHourAgo));
        var unsaid = comesBack(asked, subject, "");
        var stranger = comesBack(asked, "s-" + UUID.randomUUID(), askedAt(clock.instant()));

        assertThat(old.statusCode()).isEqualTo(403);
        assertThat(old.asString()).contains("This does not show that it is you");
        assertThat(unsaid.statusCode()).isEqualTo(403);
        assertThat(stranger.statusCode()).isEqualTo(403);
        assertThat(goesOn(asked, page).statusCode()).isEqualTo(422);
        assertThat(people.of(carla.name()).isSuspended()).isFalse();
    }

    private static String askedAt(Instant at) {
        return "\"auth_time\":" + at.getEpochSecond();
    }

    /** From the page that asks to the provider and back to ours. */
    private Response comesBack(Response asked, String who, String said) {
        var back = TravellingBrowser.logIn(browser.leaveAgain(asked), who, claims("it", said));
        return browser.get(browser.get(back).header("Location"));
    }

    /** Sends the form that waited, as it stands in the page that asked. */
    private Response goesOn(Response asked, String page) {
        var html = asked.asString();
        var form = html.substring(html.indexOf("action=\"" + page));
        return browser.post(form.substring(8, form.indexOf('"', 8)), asked, Browser.fields(form));
    }

    @Test
    void withoutTheDirectoryNoPasswordOpensAnythingAndThePagesSaySo() {
        var lucia = people.member("lucia", Roles.ADMINISTRATOR);
        var visitor = Browser.ofAVisitor();
        var door = visitor.get("/desk/login");
        assertThat(door.asString())
                .doesNotContain("type=\"password\"", "/desk/login/forgotten")
                .contains("There are no passwords of this desk");

        var forgotten = visitor.get("/desk/login/forgotten");
        assertThat(forgotten.statusCode()).isEqualTo(410);
        assertThat(forgotten.asString()).contains("Everybody at this desk logs in with the House");
        assertThat(visitor.get("/desk/login/invited/whatever").statusCode()).isEqualTo(410);
        var here = people.browser(lucia);
        assertThat(here.get("/desk/staff/invite").statusCode()).isEqualTo(410);
        assertThat(here.get("/desk/account/password").statusCode()).isEqualTo(410);
        assertThat(here.get("/desk/account/second-factor").statusCode()).isEqualTo(410);
        assertThat(here.get("/desk/staff").asString()).doesNotContain("/desk/staff/invite\"");
        var tried = here.post(
                "/desk/login", here.get("/desk/account"), Map.of("name", lucia, "password", DeskPeople.PASSWORD));
        assertThat(tried.statusCode()).isEqualTo(410);
        assertThat(tried.header("Set-Cookie")).isNull();
    }

    private StaffMember account() {
        return QuarkusTransaction.requiringNew().call(() -> members.find("providerSubject like ?1", "% " + subject)
                .singleResult());
    }

    private String claims(String roles, String more) {
        return "{\"name\":\"Noor Haddad\",\"preferred_username\":\"%s\",\"email\":\"%s@example.org\",\"email_verified\":true,\"realm_access\":{\"roles\":[\"%s\"]}%s}"
                .formatted(name, name, roles, more.isEmpty() ? "" : "," + more);
    }

    private static void assertNotIn(Response answer) {
        assertThat(answer.headers().getValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith(SESSION + "=") || cookie.startsWith("q_session_provider=e"));
    }

    private static Response bearer(String path) {
        return given().redirects()
                .follow(false)
                .header("Authorization", "Bearer eyJhbGciOiJub25lIn0.eyJpc3MiOiJ4In0.x")
                .get(path);
    }

    private static Response visitor(String path, String cookie, String value) {
        return given().redirects().follow(false).cookie(cookie, value).get(path);
    }
}
