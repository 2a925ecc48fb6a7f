package org.clarion.actionreports.webhooks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WebhooksPagesTest {

    private static final String LIST = "/desk/reports/webhooks";
    private static final Pattern SECRET = Pattern.compile("whsec_[A-Za-z0-9+/]{43}=");

    private final Receiver receiver = new Receiver();

    @Inject
    Sessions sessions;

    @Inject
    Webhooks hooks;

    @AfterEach
    void removeTheHooks() {
        QuarkusTransaction.requiringNew().run(() -> hooks.deleteAll());
        receiver.close();
    }

    @Test
    void anEmptyListSaysSo() {
        assertThat(page(LIST)).contains("Nobody is told yet.", "Tell another organisation");
        assertThat(staff(Roles.COORDINATOR)
                        .header("Accept-Language", "es")
                        .get(LIST)
                        .asString())
                .contains("Todavía no se avisa a nadie.");
    }

    @Test
    void aNewHookIsOffAndHasToBeTestedFirst() {
        var hook = made();

        assertThat(page(hook)).contains("Off, not tested yet", "Send a test").doesNotContain(">Switch on<");
        var tooEarly = press(hook, hook + "/on", Map.of());

        assertThat(page(tooEarly.header("Location"))).contains("Send a test first.", "Off, not tested yet");
    }

    @Test
    void aLanguageChosenByHandSurvivesEveryButton() {
        var hook = made();

        for (var button : List.of("/test?lang=es", "/on?lang=es", "/off?lang=es", "/replay/dead?lang=es")) {
            assertThat(press(hook, hook + button, Map.of()).header("Location"))
                    .as(button)
                    .endsWith("&lang=es");
        }
    }

    @Test
    void onceATestHasArrivedItCanBeOn() {
        var hook = made();

        var tested = press(hook, hook + "/test", Map.of());
        assertThat(page(tested.header("Location"))).contains("The test arrived.", ">Switch on<");
        var on = press(hook, hook + "/on", Map.of());

        assertThat(page(on.header("Location"))).contains("what happens from now on is told", ">Switch off<");
        assertThat(receiver.elements()).singleElement().satisfies(element -> {
            assertThat(element.at("/osdi:outreach/ua:test").asBoolean()).isTrue();
            assertThat(element.path("idempotency_key").asText()).isNotBlank();
            assertThat(element.at("/osdi:outreach/targets/0/given_name").asText())
                    .contains("é", "Ñ")
                    .matches(name -> name.codePoints().anyMatch(Character::isSupplementaryCodePoint));
            assertThat(element.at("/osdi:outreach/ua:section").asText()).contains("/");
            assertThat(element.at("/osdi:outreach/ua:quantity").isIntegralNumber())
                    .isTrue();
        });
        var off = press(hook, hook + "/off", Map.of());
        assertThat(page(off.header("Location"))).contains("It is off.");
    }

    @Test
    void aTestThatFailsSaysWhyAndOpensNothing() {
        var hook = made();
        receiver.answers(Receiver.status(404));

        var tested = press(hook, hook + "/test", Map.of());

        assertThat(page(tested.header("Location")))
                .contains("The test did not arrive.", "404", "It answered that it does not take this.")
                .doesNotContain(">Switch on<");
    }

    /** Whoever answers "no" has most often taken our signature for a wrong one. */
    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 422})
    void aHookThatRefusesIsToldWhereToLook(int status) {
        var hook = made();
        receiver.answers(Receiver.status(status));

        var tested = press(hook, hook + "/test", Map.of());

        assertThat(page(tested.header("Location")))
                .contains("The signature is made over the bytes as they arrive", "five minutes", "with whsec_")
                .contains(status + "");
        assertThat(page(tested.header("Location") + "&lang=es")).contains("con whsec_ incluido");
    }

    @Test
    void aHookThatIsWellIsToldNothingOfTheKind() {
        var hook = made();

        press(hook, hook + "/test", Map.of());

        assertThat(page(hook)).doesNotContain("The signature is made over");
    }

    @Test
    void theSecretIsShownOnce() {
        var hook = made();
        var form = token(hook);

        var shown = staff(Roles.COORDINATOR).formParam("form", form).post(hook + "/secret");
        var again = staff(Roles.COORDINATOR).formParam("form", form).post(hook + "/secret");
        var later = staff(Roles.COORDINATOR).formParam("form", token(hook)).post(hook + "/secret");

        assertThat(shown.header("Cache-Control")).contains("no-store");
        assertThat(secret(shown)).isEqualTo(secret(again));
        assertThat(later.statusCode()).isEqualTo(410);
        assertThat(later.asString()).doesNotContainPattern(SECRET).contains("If it is lost, make a new one.");
        press(hook, hook + "/new-secret", Map.of());
        var renewed = staff(Roles.COORDINATOR).formParam("form", token(hook)).post(hook + "/secret");
        assertThat(secret(renewed)).isNotEqualTo(secret(shown));
    }

    @Test
    void pressingTwiceMakesOneHook() {
        var form = token(LIST + "/new");

        var one = make(form, "Partner", receiver.address());
        var two = make(form, "Partner", receiver.address());

        assertThat(one.statusCode()).isEqualTo(303);
        assertThat(two.header("Location")).isEqualTo(one.header("Location"));
        assertThat(page(LIST).split("Partner")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "http://93.184.215.14/, has to begin with https",
        "https://127.0.0.1/, private network",
        "https://169.254.169.254/latest, private network",
        "https://[fd00::1]/, private network",
        "nowhere, This is no address"
    })
    void anAddressThatCannotBeIsSentBackWithWhatWasTyped(String address, String sentence) {
        var answer = make(token(LIST + "/new"), "Partner of ours", address);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains(sentence, "Partner of ours", "value=\"" + address + "\"");
    }

    @Test
    void aFormWithNothingInItSaysWhatToMend() {
        var answer = staff(Roles.COORDINATOR)
                .formParam("form", token(LIST + "/new"))
                .formParam("action", "nobody knows")
                .post(LIST + "/new");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains(
                        "Write the name of the organisation", "Choose an action from the list", "Choose at least one");
    }

    @Test
    void removingShowsFirstWhatGoes() {
        var hook = made();

        assertThat(page(hook + "/remove")).contains("Remove Partner?", "cannot be undone");
        var removed = press(hook + "/remove", hook + "/remove", Map.of());

        assertThat(page(removed.header("Location"))).contains("It has been removed.", "Nobody is told yet.");
        assertThat(staff(Roles.COORDINATOR).get(hook).statusCode()).isEqualTo(404);
    }

    @Test
    void tellingAgainFromATimeWantsATime() {
        var hook = made();

        var odd = press(hook, hook + "/replay/from", Map.of("from", "yesterday"));
        var good = press(hook, hook + "/replay/from", Map.of("from", "2026-11-24T08:00"));

        assertThat(odd.statusCode()).isEqualTo(422);
        assertThat(odd.asString()).contains("Write a day and a time");
        assertThat(page(good.header("Location"))).contains("0 will be told again.");
    }

    @Test
    void campaignersAndStrangersAreKeptOut() {
        assertThat(staff(Roles.CAMPAIGNER).get(LIST).statusCode()).isEqualTo(403);
        assertThat(given().redirects().follow(false).get(LIST).statusCode()).isEqualTo(303);
        assertThat(staff(Roles.ADMINISTRATOR).get(LIST).statusCode()).isEqualTo(200);
    }

    private String made() {
        return make(token(LIST + "/new"), "Partner", receiver.address()).header("Location");
    }

    private Response make(String form, String title, String address) {
        return staff(Roles.COORDINATOR)
                .formParam("form", form)
                .formParam("title", title)
                .formParam("address", address)
                .formParam("kind", "ACCEPTED", "CHANGED")
                .post(LIST + "/new");
    }

    private Response press(String page, String path, Map<String, String> fields) {
        return staff(Roles.COORDINATOR)
                .formParam("form", token(page))
                .formParams(fields)
                .post(path);
    }

    private String token(String path) {
        return Browser.token(page(path));
    }

    private String page(String path) {
        return staff(Roles.COORDINATOR)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private RequestSpecification staff(String role) {
        var cookie = sessions.start("noor", Set.of(role));
        return given().redirects().follow(false).cookie(cookie.getName(), cookie.getValue());
    }

    private static String secret(Response page) {
        var found = SECRET.matcher(page.asString());
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
