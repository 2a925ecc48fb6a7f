package org.clarion.supporters.asking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.clarion.supporters.Network;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WhatIsKnownPagesTest {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/me/data/[^\\s?]+)");
    private static final Pattern KEPT = Pattern.compile("href=\"(/me/kept/[A-Za-z0-9_-]+)[\"?]");

    @Inject
    DataSource database;

    @Test
    void theAnswerIsTheSameWhetherAnythingIsKnownOrNot() {
        var amina = Network.address("amina");
        Network.join(amina, "en");

        var known = ask(amina);
        var unknown = ask(Network.address("nobody"));

        assertThat(known.statusCode()).isEqualTo(303).isEqualTo(unknown.statusCode());
        assertThat(known.header("Location")).isEqualTo(unknown.header("Location"));
    }

    @Test
    void whatIsNoAddressIsSaidBesideItsField() {
        var page = ask("amina at example.org");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("amina at example.org", "There is no @ in the address.");
    }

    @Test
    void theMailLeadsToEverythingThatTheNetworkKeeps() {
        var amina = Network.address("amina");
        Network.join(amina, "en");

        var answer = given().get(answerPage(amina));
        var kept = given().get(found(KEPT, answer.asString()));

        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(Browser.seen(answer)).contains(amina, "The network", "Letters", "Reports", "Working at the desk");
        assertThat(answer.asString()).contains("/letters/kept/", "/reports/kept/", "/actions/kept/");
        assertThat(kept.header("Cache-Control")).isEqualTo("no-store");
        assertThat(Browser.seen(kept))
                .contains(amina, "Amina", "You are in the network", "Mail: please confirm", "Mails about what we know");
    }

    @Test
    void theSameIsThereAsAFile() {
        var amina = Network.address("amina");
        Network.join(amina, "en");

        var file = given().get(keptPage(amina) + "/kept.json");

        assertThat(file.header("Content-Disposition")).contains("supporters.json");
        assertThat(file.jsonPath().getString("service")).isEqualTo("supporters");
        assertThat(file.jsonPath().getString("kept.find { it.kind == 'network' }.facts.email"))
                .isEqualTo(amina);
        assertThat(file.jsonPath().getString("kept.find { it.kind == 'network' }.facts.stage"))
                .isEqualTo("CONFIRMED");
    }

    @Test
    void ofWhomNothingIsKnownThePageSaysSo() throws SQLException {
        var nobody = Network.address("nobody");
        var page = keptPage(nobody);
        change("delete from person_mail where mail_state = 'SENT'");

        assertThat(Browser.seen(given().get(page))).contains("The network keeps nothing of this address.");
    }

    @Test
    void oneThingIsErasedAfterALookAtIt() throws SQLException {
        var amina = Network.address("amina");
        Network.join(amina, "en");
        var kept = keptPage(amina);
        var id = given().get(kept + "/kept.json").jsonPath().getString("kept.find { it.kind == 'network' }.id");
        var preview = given().get(kept + "/erase/" + id);

        assertThat(Browser.seen(preview)).contains("Erased at once", "Not erased by this: letters and reports", amina);
        assertThat(row(id)).isEqualTo("CONFIRMED true");

        var erased = Network.post(kept + "/erase/" + id, kept + "/erase/" + id, Map.of());

        assertThat(erased.statusCode()).isEqualTo(303);
        assertThat(row(id)).isEqualTo("LEFT false");
        assertThat(Browser.seen(given().get(kept))).doesNotContain(amina);
    }

    @Test
    void nameCountryAndLanguageAreCorrected() {
        var amina = Network.address("amina");
        Network.join(amina, "en");
        var kept = keptPage(amina);
        var details = found(
                Pattern.compile("href=\"(/me/details/[^\"?]+)"),
                given().get(kept).asString());

        var saved = Network.post(details, details, Map.of("name", "Amina Otieno", "country", "KE", "language", "es"));

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(Browser.seen(given().get(kept))).contains("Amina Otieno", "Kenya", "Spanish");
        assertThat(Network.post(details, details, Map.of("name", "Amina", "country", "Atlantis", "language", "es"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void oneAddressGetsThreeMailsADayAndNobodyIsTold() throws SQLException {
        var amina = Network.address("amina");
        for (int i = 0; i < 5; i++) {
            assertThat(askFrom("198.51.100." + i, amina).statusCode()).isEqualTo(303);
        }

        assertThat(Network.mails(amina, 3)).hasSize(3);
        assertThat(number("select count(*) from person_mail where address is not null and mail_done_at is not null"))
                .isZero();
    }

    @Test
    void oneClientAsksTenTimesAnHour() {
        var client = "203.0.113." + (int) (Math.random() * 200);
        for (int i = 0; i < 10; i++) {
            assertThat(askFrom(client, Network.address("a")).statusCode()).isEqualTo(303);
        }

        assertThat(askFrom(client, Network.address("a")).statusCode()).isEqualTo(429);
    }

    @Test
    void whatTheFormForJoiningPutsIntoAnAddressOpensNothingHere() {
        var victim = Network.address("victim");
        var token = Network.ask(victim, "en").header("Location").replaceAll(".*/check-your-mail/([^?]+).*", "$1");

        assertThat(given().get("/me/data/" + token).statusCode()).isEqualTo(410);
        assertThat(given().get("/me/kept/" + token).statusCode()).isEqualTo(410);
    }

    @Test
    void aLinkOfOneServiceOpensNothingInAnother() {
        var amina = Network.address("amina");
        var letters = found(
                Pattern.compile("href=\"/letters/kept/([A-Za-z0-9_-]+)"),
                given().get(answerPage(amina)).asString());

        assertThat(given().get("/me/kept/" + letters).statusCode()).isEqualTo(410);
    }

    private static Response ask(String address) {
        return askFrom("192.0.2." + (int) (Math.random() * 250), address);
    }

    private static Response askFrom(String client, String address) {
        var fields = new HashMap<String, String>();
        fields.put("email", address);
        fields.put("form", Browser.token(given().get("/me/data").asString()));
        return given().redirects()
                .follow(false)
                .header("X-Forwarded-For", client)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post("/me/data");
    }

    private static String answerPage(String address) {
        ask(address);
        return found(LINK, mail(address).getText());
    }

    private static Mail mail(String address) {
        return org.awaitility.Awaitility.await()
                .until(
                        () -> Network.mails(address, 1).stream()
                                .filter(mail -> mail.getSubject().equals("What we know of you"))
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    private static String keptPage(String address) {
        return found(KEPT, given().get(answerPage(address)).asString());
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private String row(String id) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select stage || ' ' || (address is not null) from supporter where id = ?")) {
            select.setObject(1, UUID.fromString(id));
            try (var row = select.executeQuery()) {
                return row.next() ? row.getString(1) : "nobody";
            }
        }
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
