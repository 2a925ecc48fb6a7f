package org.clarion.supporters.joining;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.clarion.contracts.Topic;
import org.clarion.mail.Address;
import org.clarion.privacy.Pseudonyms;
import org.clarion.supporters.Network;
import org.clarion.testkit.Browser;
import org.clarion.testkit.Contracts;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class JoiningPagesTest {

    @Inject
    MockMailbox mailbox;

    @Inject
    DataSource database;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    ForgettingPeople forgetting;

    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void theFormSaysWhatHappensNextInBothLanguages() {
        assertThat(given().header("Accept-Language", "en").get("/join").asString())
                .contains("Join the network", "What happens next", "I agree that Clarion keeps", "for 3 years at most");
        assertThat(given().header("Accept-Language", "es").get("/join").asString())
                .contains(
                        "Únete a la red",
                        "Qué pasará después",
                        "Acepto que Clarion guarde",
                        "durante 3 años",
                        "Perú",
                        "<option value=\"XK\">Kosovo");
    }

    @Test
    void aMistakeKeepsWhatWasTyped() {
        var answer = Network.post(
                "/join",
                "/join",
                Map.of("email", "amina at example", "name", "Amina", "country", "KE", "language", "es"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("There is no @ in the address.", "Without your agreement")
                .contains("value=\"amina at example\"", "value=\"Amina\"", "<option value=\"KE\" selected>")
                .containsPattern("value=\"es\" checked");
    }

    @Test
    void aNameAndAnAddressAreTakenAsTheyArePasted() throws SQLException {
        var reza = Network.address("reza");

        var answer = Network.post(
                "/join",
                "/join",
                Map.of(
                        "email", "\u00a0محمد\u200cرضا <mailto:" + reza + ">;\t",
                        "name", "محمد\u200cرضا کریم\u200cنیا\u200d",
                        "language", "en",
                        "consent", "yes"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.mails(reza, 1).getFirst().getText()).contains("Hello محمد\u200cرضا کریم\u200cنیا,");
    }

    @Test
    void aMistakeShowsTheSignThatIsWrong() {
        var answer = Network.post(
                        "/join",
                        "/join",
                        Map.of("email", "Amina, amina@example.org", "name", "\u202eAmina", "language", "en"))
                .asString();

        assertThat(answer)
                .contains("Type the address alone: amina@example.org. Take out “,”.")
                .contains(" name=\"name\" type=\"text\" value=\"Amina\"") // no sign that turns a name round
                .doesNotContain("\u202e");
        assertThat(Network.post("/join", "/join?lang=es", Map.of("email", ".amina@example.org"))
                        .asString())
                .contains("Escribe solo la dirección: amina@example.org. Quita «.».");
    }

    @Test
    void whatWasTypedComesBackAsTextAndNeverAsMarkup() {
        var answer = Network.post("/join", "/join", Map.of("email", "\"><script>alert(1)</script>"));

        assertThat(answer.asString()).doesNotContain("<script>alert");
    }

    @Test
    void theMailLeadsToAPageWhoseButtonConfirms() throws SQLException {
        var amina = Network.address("amina");

        var answer = Network.ask(amina, "en");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).startsWith("/join/check-your-mail/");
        var page = Network.confirmationPage(Network.mails(amina, 1).getFirst());
        assertThat(given().get(page).asString()).contains("Confirm I want alerts");
        assertThat(stage(amina)).isEqualTo("WAITING");
        Network.post(page, page, Map.of());
        assertThat(stage(amina)).isEqualTo("CONFIRMED");
    }

    @Test
    void theConfirmationIsWrittenInTheLanguageThatWasChosen() {
        var ines = Network.address("ines");

        Network.ask(ines, "es");

        var mail = Network.mails(ines, 1).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Confirma que quieres recibir alertas");
        assertThat(mail.getText())
                .contains("Hola, Amina:", "pulsa su botón", "?lang=es", "esta dirección en 7 días y")
                .doesNotContain("{", "&#");
        assertThat(mail.getHtml())
                .contains("<html lang=\"es\" dir=\"ltr\">", "Confirmo que quiero alertas", "/join/confirm/");
        assertThat(mail.getHeaders())
                .doesNotContainKeys("List-Unsubscribe", "List-Id")
                .containsEntry("Auto-Submitted", List.of("auto-generated"))
                .containsEntry("Content-Language", List.of("es"));
    }

    @Test
    void confirmingTwiceIsToldOnceAndWithoutThePerson() throws SQLException {
        var amina = Network.address("amina");
        Network.ask(amina, "en");
        var page = Network.confirmationPage(Network.mails(amina, 1).getFirst());

        Network.post(page, page, Map.of());
        var again = given().redirects().follow(false).get(page);

        assertThat(again.asString()).contains("You are in the network");
        var id = id(amina);
        await().untilAsserted(() ->
                assertThat(ToldRecords.about(id, Topic.SUPPORTERS)).hasSize(1));
        var told = ToldRecords.about(id, Topic.SUPPORTERS).getFirst();
        assertThat(told.type()).isEqualTo("supporter.confirmed.v1");
        assertThat(told.payload()).doesNotContain("example.org", "Amina");
        Contracts.assertKept(told.type(), told.payload());
    }

    @Test
    void theAnswerIsTheSameForWhoIsKnownAndMailTellsThem() {
        var amina = Network.address("amina");
        Network.join(amina, "en");

        var answer = Network.ask(amina, "en");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).startsWith("/join/check-your-mail/");
        assertThat(Network.mails(amina, 2).get(1).getText()).contains("You are in it already", "/me/leave/");
    }

    @Test
    void nobodyCanBeFloodedThroughUs() {
        var amina = Network.address("amina");

        IntStream.range(0, 5).forEach(i -> Network.ask(amina, "en"));

        Network.mails(amina, 1);
        await().during(Duration.ofMillis(600))
                .untilAsserted(() -> assertThat(mailbox.getMailsSentTo(amina)).hasSize(1));
    }

    @Test
    void oneAddressGetsAFewMailsADayWhoeverAsks() throws SQLException {
        var amina = Network.address("amina");
        clock.stopAt(Instant.now());
        for (int asked = 0; asked < 8; asked++) {
            Network.ask(amina, "en");
            clock.stopAt(clock.instant().plus(Duration.ofMinutes(6)));
        }
        assertThat(mailsMade(amina)).isEqualTo("4");

        clock.stopAt(clock.instant().plus(Duration.ofDays(1)));
        Network.ask(amina, "en");

        assertThat(mailsMade(amina)).isEqualTo("5");
    }

    private String mailsMade(String address) throws SQLException {
        return one(
                "select count(*)::text from due_mail join supporter on supporter.id = supporter_id where pseudonym = ?",
                address);
    }

    @Test
    void aWrongAddressTypedAgainIsSimplyTheNewerOne() throws SQLException {
        var wrong = Network.address("amnia");
        var right = Network.address("amina");
        clock.stopAt(Instant.now());
        var back = again(Network.ask(wrong, "en"));

        var form = given().get(back).asString();
        assertThat(form).contains("value=\"" + wrong + "\"", "value=\"Amina\"");
        var fields = new HashMap<>(Browser.fields(form));
        fields.put("email", right);
        fields.put("consent", "yes");
        assertThat(Network.postFrom(Network.client(), form, "/join", fields).statusCode())
                .isEqualTo(303);

        assertThat(stage(right)).isEqualTo("WAITING");
        // Where a mail has gone already it counts for a day, so that nobody is flooded by "instead"; no reminder
        // follows.
        assertThat(one(
                        "select (kept_until < now() + interval '25 hours')::text from supporter where pseudonym = ?",
                        wrong))
                .isIn(null, "true");
    }

    @Test
    void whatSomebodyElseAskedForIsNotTakenBackByALaterForm() throws SQLException {
        var amina = Network.address("amina");
        clock.stopAt(Instant.now());
        Network.ask(amina, "en");
        clock.stopAt(clock.instant().plus(Duration.ofMinutes(1)));
        var back = again(Network.ask(amina, "en"));

        var form = given().get(back).asString();
        var fields = new HashMap<>(Browser.fields(form));
        fields.put("email", Network.address("other"));
        fields.put("consent", "yes");
        assertThat(Network.postFrom(Network.client(), form, "/join", fields).statusCode())
                .isEqualTo(303);

        assertThat(stage(amina)).isEqualTo("WAITING");
    }

    private static String again(Response answer) {
        return "/join?again=" + answer.header("Location").substring("/join/check-your-mail/".length());
    }

    @Test
    void whoHasTiesToACountryIsToldBeforeTheFormAndCanReadMore() {
        var form = given().get("/join").asString();

        assertThat(form.indexOf("Initials are enough here"))
                .isBetween(1, form.indexOf("<form method=\"post\" action=\"/join\""));
        assertThat(form).contains("href=\"/join/safety\"");
        assertThat(given().get("/join/safety?lang=es").asString())
                .contains("Actuar con seguridad", "Bastan tus iniciales y tu localidad");
    }

    @Test
    void everyFieldSaysWhatABrowserMayFillIn() {
        assertThat(given().get("/join").asString())
                .containsPattern("name=\"email\"[^>]* autocomplete=\"email\"")
                .containsPattern("name=\"name\"[^>]* autocomplete=\"name\"")
                .containsPattern("name=\"country\"[^>]* autocomplete=\"country\"")
                .containsPattern("name=\"remainder\"[^>]* autocomplete=\"off\"");
    }

    @Test
    void askingManyTimesAtOnceMakesOnePerson() throws Exception {
        var amina = Network.address("amina");
        Callable<Integer> ask = () -> Network.ask(amina, "en").statusCode();

        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var answer : threads.invokeAll(java.util.Collections.nCopies(16, ask))) {
                assertThat(answer.get()).isEqualTo(303);
            }
        }

        assertThat(stage(amina)).isEqualTo("WAITING");
    }

    @Test
    void nobodyReadsNamesOrAddressesInTheDatabase() throws SQLException {
        var amina = Network.address("amina");
        Network.ask(amina, "en");

        assertThat(one(
                        "select encode(address, 'escape') || encode(name, 'escape') from supporter where pseudonym = ?",
                        amina))
                .isNotEmpty()
                .doesNotContain("amina", "Amina", "example");
    }

    @Test
    void unconfirmedSignUpsAreForgottenAfterSevenDays() throws SQLException {
        var amina = Network.address("amina");
        Network.ask(amina, "en");
        var page = Network.confirmationPage(Network.mails(amina, 1).getFirst());

        clock.stopAt(Instant.now().plus(Duration.ofDays(7)).plusSeconds(60));
        assertThat(given().get(page).statusCode()).isEqualTo(410);
        forgetting.forget();

        assertThat(stage(amina)).isNull();
    }

    @Test
    void whoWasTooLateMayAskAnew() throws SQLException {
        var amina = Network.address("amina");
        Network.ask(amina, "en");
        Network.mails(amina, 1);

        clock.stopAt(Instant.now().plus(Duration.ofDays(7)).plusSeconds(60));
        Network.ask(amina, "en");

        var page = Network.confirmationPage(Network.mails(amina, 2).get(1));
        assertThat(Network.post(page, page, Map.of()).statusCode()).isEqualTo(303);
        assertThat(stage(amina)).isEqualTo("CONFIRMED");
    }

    @Test
    void aForgedLinkConfirmsNobody() {
        assertThat(given().get("/join/confirm/" + UUID.randomUUID() + "." + "0".repeat(32))
                        .statusCode())
                .isEqualTo(404);
        assertThat(given().get("/join/confirm/nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasTypedLastHoldsAndBothLinksEndInOneSupporter() throws SQLException {
        var amina = Network.address("amina");
        var loud = amina.toUpperCase(Locale.ROOT);
        clock.stopAt(Instant.now());
        Network.post(
                "/join", "/join", Map.of("email", amina, "name", "Amnia Oteino", "language", "en", "consent", "yes"));
        var first = Network.mails(amina, 1).getFirst();

        clock.stopAt(clock.instant().plus(Duration.ofMinutes(6)));
        Network.post(
                "/join",
                "/join",
                Map.of(
                        "email", loud,
                        "name", "Amina Otieno",
                        "country", "KE",
                        "language", "es",
                        "consent", "yes"));
        var second = Network.mails(loud, 1).getFirst();

        assertThat(second.getText()).contains("Hola, Amina Otieno:");
        var page = Network.confirmationPage(second);
        assertThat(Network.confirmationPage(first)).isEqualTo(page);
        assertThat(given().get(page).asString())
                .contains(loud, "Amina Otieno", "Kenya", "Español", "Ask again: what you type last holds.")
                .doesNotContain("Amnia");
        assertThat(Network.post(page, page, Map.of()).statusCode()).isEqualTo(303);
        assertThat(one("select stage || ' ' || language || ' ' || country from supporter where pseudonym = ?", amina))
                .isEqualTo("CONFIRMED es KE");
    }

    @Test
    void aLikelyTypingMistakeIsAskedAboutAndNothingTypedIsLost() throws SQLException {
        var typo = Network.address("Amina").replace("example.org", "gmial.com");
        var right = typo.replace("gmial", "gmail");
        var fields = Map.of("email", typo, "name", "Amina", "country", "KE", "language", "es", "consent", "yes");

        var asked = Network.post("/join", "/join", fields);

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.asString())
                .contains("Did you mean " + right + "?", "Yes, " + right, "No, " + typo + " is right")
                .contains("value=\"" + typo + "\"", "value=\"Amina\"", "<option value=\"KE\" selected>", "checked");
        assertThat(stage(typo)).isNull();
        assertThat(stage(right)).isNull();
        assertThat(join(fields, Map.of("meant", right)).statusCode()).isEqualTo(303);
        assertThat(stage(right)).isEqualTo("WAITING");
        assertThat(stage(typo)).isNull();
    }

    @Test
    void whoseAddressIsJustSoSaysItOnce() throws SQLException {
        var odd = Network.address("amina").replace("example.org", "hotmial.com");
        var fields = Map.of("email", odd, "name", "Amina", "language", "en");

        var lacksConsent = join(fields, Map.of("meant", odd));

        assertThat(lacksConsent.statusCode()).isEqualTo(422);
        assertThat(lacksConsent.asString())
                .contains("name=\"meant\" value=\"" + odd + "\"")
                .doesNotContain("Did you mean");
        assertThat(join(fields, Map.of("meant", odd, "consent", "yes")).statusCode())
                .isEqualTo(303);
        assertThat(stage(odd)).isEqualTo("WAITING");
        var another = Map.of("email", "b" + odd, "language", "en", "meant", odd, "consent", "yes");
        assertThat(join(another, Map.of()).asString()).contains("Did you mean b");
    }

    private static Response join(Map<String, String> fields, Map<String, String> more) {
        var all = new HashMap<>(fields);
        all.putAll(more);
        return Network.post("/join", "/join", all);
    }

    @Test
    void theAddressIsInSightAndTheWayBackKeepsTheFields() {
        var typo = Network.address("amina").replace("example.org", "gmial.con");
        var answer = join(
                Map.of("email", typo, "name", "Amina", "country", "KE", "language", "es", "consent", "yes"),
                Map.of("meant", typo));
        var location = answer.header("Location");

        var page = given().get(location).asString();

        assertThat(location).doesNotContain("amina", "gmial");
        assertThat(page).contains("Check your email", typo, "Change the address, your name or anything else");
        var again = "/join?again=" + location.substring("/join/check-your-mail/".length());
        assertThat(page).contains(again);
        assertThat(given().get(again).asString())
                .contains("value=\"" + typo + "\"", "value=\"Amina\"", "<option value=\"KE\" selected>")
                .containsPattern("value=\"es\" checked");
        clock.stopAt(Instant.now().plus(Duration.ofMinutes(61)));
        assertThat(given().get(location).asString())
                .contains("Check your email")
                .doesNotContain(typo);
        assertThat(given().get("/join/check-your-mail/nonsense").statusCode()).isEqualTo(200);
    }

    @Test
    void aLinkWithTooMuchBehindItWorksAndACutOneSaysSoAndBurnsNothing() throws SQLException {
        var amina = Network.address("amina");
        Network.ask(amina, "en");
        var page = Network.confirmationPage(Network.mails(amina, 1).getFirst());

        var cut = given().get(page.substring(0, page.length() - 1));

        assertThat(cut.statusCode()).isEqualTo(404);
        assertThat(cut.asString()).contains("This link is not whole", "copy it whole, to its last sign");
        for (var behind : List.of(".", ")", "=", ">", ",", "\u00a0")) {
            assertThat(given().get(page + behind).asString()).contains("Confirm I want alerts");
        }
        assertThat(Network.post(page, page + ".", Map.of()).statusCode()).isEqualTo(303);
        assertThat(stage(amina)).isEqualTo("CONFIRMED");
    }

    private String stage(String address) throws SQLException {
        return one("select stage from supporter where pseudonym = ?", address);
    }

    private UUID id(String address) throws SQLException {
        return UUID.fromString(one("select id::text from supporter where pseudonym = ?", address));
    }

    private String one(String sql, String address) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setString(1, pseudonyms.of(new Address(address).normalised()));
            try (var row = select.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }
}
