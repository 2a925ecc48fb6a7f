package org.clarion.actionreports.osdi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.clarion.actionreports.Sheets;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.actionreports.sql.Sql;
import org.clarion.privacy.PersonalText;
import org.clarion.testkit.RealParts;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OsdiTest {

    private static final String ROOT = "/api/osdi/v1";
    private static final AtomicInteger HOSTS = new AtomicInteger();

    @Inject
    Sql sql;

    @Inject
    PersonalText personal;

    @ConfigProperty(name = "clarion.api-token")
    String token;

    @Inject
    Totals totals;

    @Test
    void aClientThatSaysOnlyANumberIsRefusedAndNothingIsCounted() {
        var first = Sheets.launched(Sheets.numbered(814, 1, "PY", Instant.now().plusSeconds(900_000)));
        var second = Sheets.launched(Sheets.numbered(814, 2, "PY", Instant.now().plusSeconds(900_000)));

        var answer = client().contentType("application/json")
                .body("{\"type\":\"email\"}")
                .post(ROOT + "/advocacy_campaigns/814.26/record_outreach_helper");

        assertThat(answer.statusCode()).isEqualTo(404);
        for (var sheet : List.of(first, second)) {
            assertThat(given().get(path(sheet.actionId())).jsonPath().getInt("'ua:totals'.reported"))
                    .isZero();
        }
    }

    @Test
    void theEntryPointLeadsToTheCampaigns() {
        var entry = given().get(ROOT)
                .then()
                .statusCode(200)
                .contentType("application/hal+json")
                .extract()
                .jsonPath();

        assertThat(entry.getString("osdi_version")).isEqualTo("1.2.0");
        assertThat(entry.getString("_links.'osdi:advocacy_campaigns'.href")).endsWith(ROOT + "/advocacy_campaigns");
        assertThat(entry.getString("_links.'osdi:organizations'.href")).endsWith(ROOT + "/organizations");
        assertThat(entry.getList("_links.curies.name")).containsExactly("osdi", "ua");
    }

    @Test
    void campaignsArePagedAndTheirListComesFirst() {
        Sheets.launched();
        Sheets.launched();

        var page = given().queryParam("per_page", 1)
                .queryParam("page", 2)
                .get(ROOT + "/advocacy_campaigns")
                .jsonPath();

        assertThat(page.getInt("per_page")).isEqualTo(1);
        assertThat(page.getInt("total_records")).isGreaterThanOrEqualTo(2);
        assertThat(page.getList("_embedded.'osdi:advocacy_campaigns'")).hasSize(1);
        assertThat(page.getString("_links.previous.href"))
                .isEqualTo(page.getString("_links.prev.href"))
                .endsWith("?page=1&per_page=1");
    }

    @Test
    void aCampaignSaysWhatOsdiCannot() {
        var sheet = Sheets.launched();
        record(sheet.actionId(), "{\"type\": \"phone\", \"ua:quantity\": 3}")
                .then()
                .statusCode(200);

        var campaign = given().get(path(sheet.actionId())).jsonPath();

        assertThat(campaign.getString("title")).isEqualTo("Journalist held without charge");
        assertThat(campaign.getString("'ua:number'")).isEqualTo("58.26");
        assertThat(campaign.getString("'ua:status'")).isEqualTo("live");
        assertThat(campaign.getList("target_list.family_name")).containsExactly("Elena Ramos", "Embassy of Peru");
        assertThat(campaign.getInt("total_outreaches")).isEqualTo(3);
        assertThat(campaign.getInt("'ua:totals'.reported")).isEqualTo(3);
        assertThat(campaign.getInt("'ua:totals'.verified")).isZero();
        assertThat(campaign.getInt("'ua:totals'.by_channel.phone.reported")).isEqualTo(3);
    }

    @Test
    void aReplayGetsTheSameAnswerAndCountsNothing() {
        var action = Sheets.launched().actionId();
        var body = "{\"identifiers\": [\"mysite:7\"], \"type\": \"email\", \"ua:quantity\": 2}";

        var first = record(action, body).then().statusCode(200).extract().asString();
        var again = record(action, body).then().statusCode(200).extract().asString();

        assertThat(again).isEqualTo(first);
        assertThat(JsonPath.from(first).getList("identifiers")).contains("mysite:7");
        assertThat(totals.of(action).total().reported()).isEqualTo(2);
    }

    @Test
    void theSameIdentifierForSomethingElseIsAConflict() {
        var action = Sheets.launched().actionId();
        record(action, "{\"identifiers\": [\"mysite:8\"], \"type\": \"email\"}")
                .then()
                .statusCode(200);

        var answer = record(action, "{\"identifiers\": [\"mysite:8\"], \"type\": \"fax\"}");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(errors(answer)).containsExactly("same_identifier");
        assertThat(totals.of(action).total().reported()).isEqualTo(1);
    }

    @Test
    void identifiersInAnotherOrderAreOfTheSameReport() {
        var action = Sheets.launched().actionId();
        var first = record(action, named("\"mysite:7f31\"", 2)).jsonPath().getString("identifiers[0]");
        for (var names : List.of(
                "\"action_network:a-1\",\"mysite:7f31\"",
                "\"mysite:7f31\",\"action_network:a-1\"",
                "\"action_network:a-1\"",
                "\"other:9\",\"action_network:a-1\"",
                "\"other:9\"")) {
            assertThat(record(action, named(names, 2)).jsonPath().getString("identifiers[0]"))
                    .as(names)
                    .isEqualTo(first);
        }

        var different = record(action, named("\"new:1\",\"other:9\"", 3));

        assertThat(different.statusCode()).isEqualTo(409);
        assertThat(different.asString()).contains(first);
        assertThat(record(action, named("\"new:1\"", 3)).statusCode()).isEqualTo(200);
        assertThat(totals.of(action).total().reported()).isEqualTo(5);
        var found = given().header("OSDI-API-Token", token)
                .queryParam("filter", "identifiers eq 'other:9'")
                .get(path(action) + "/outreaches")
                .jsonPath();
        assertThat(found.getList("_embedded.'osdi:outreaches'[0].identifiers", String.class))
                .containsExactly(first, "mysite:7f31", "action_network:a-1", "other:9");
    }

    private static String named(String identifiers, int quantity) {
        return "{\"identifiers\": [" + identifiers + "], \"type\": \"letter\", \"ua:quantity\": " + quantity
                + ", \"action_date\": \"" + Instant.now().toString().substring(0, 10) + "\"}";
    }

    @Test
    void campaignsAreFilteredAsTheirSistersAre() {
        var sheet = Sheets.launched(Sheets.numbered(731, 2, "PY", Instant.now().plus(20, ChronoUnit.DAYS)));
        var ids = "_embedded.'osdi:advocacy_campaigns'.identifiers[0][0]";

        assertThat(campaigns("modified_date gt '2999-01-01'").getInt("total_records"))
                .isZero();
        var found =
                campaigns("ua:number eq '731.26' and ua:status eq 'live' and modified_date gt '2020-01-01T00:00:00Z'");
        assertThat(found.getString(ids)).isEqualTo("clarion:" + sheet.actionId());
        assertThat(found.getString("_links.self.href")).contains("&filter=ua%3Anumber+eq");
        assertThat(campaigns("identifiers eq 'clarion:" + sheet.actionId() + "'")
                        .getInt("total_records"))
                .isEqualTo(1);
        for (var nonsense : List.of("nonsense ((", "ua:status gt 'live'", "modified_date gt 'soon'", "sample eq 'x'")) {
            assertThat(given().queryParam("filter", nonsense)
                            .get(ROOT + "/advocacy_campaigns")
                            .statusCode())
                    .as(nonsense)
                    .isEqualTo(400);
        }
    }

    private static JsonPath campaigns(String filter) {
        return given().queryParam("filter", filter)
                .get(ROOT + "/advocacy_campaigns")
                .jsonPath();
    }

    @Test
    void whileTheDatabaseIsAwayAClientIsAskedToComeAgain() {
        var away = OsdiErrors.ofOurs(new IllegalStateException(
                "the totals cannot be read", new SQLException("Acquisition timeout while waiting")));

        assertThat(away.getStatus()).isEqualTo(503);
        assertThat(away.getHeaderString("Retry-After")).isEqualTo("10");
        assertThat(OsdiErrors.ofOurs(new IllegalStateException("odd")).getStatus())
                .isEqualTo(500);
    }

    @Test
    void allMistakesAreAnsweredAtOnceInOsdisShape() {
        var action = Sheets.launched().actionId();

        var answer = record(action, "{\"type\": \"pigeon\", \"ua:quantity\": 5000}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("'osdi:error'.request_type")).isEqualTo("atomic");
        assertThat(errors(answer)).containsExactly("invalid", "too_many");
    }

    @Test
    void aLateReportFollowsTheRuleOfItsSection() {
        var over = Sheets.launched(Sheets.ending(Instant.now().minus(5, ChronoUnit.DAYS)))
                .actionId();

        var refused = record(over, "{\"type\": \"email\", \"ua:section\": \"Norway\"}");
        record(over, "{\"type\": \"email\", \"ua:section\": \"Kenya\"}").then().statusCode(200);
        record(over, "{\"type\": \"email\", \"ua:quantity\": 2}").then().statusCode(200);

        assertThat(errors(refused)).containsExactly("not_after_the_end");
        assertThat(totals.of(over).total().reported()).isEqualTo(2);
    }

    @Test
    void whatIsNoObjectOrNoJsonOrNowhereIsDeclined() {
        var action = Sheets.launched().actionId();

        assertThat(record(action, "[]").statusCode()).isEqualTo(400);
        assertThat(record(action, "{\"type\":").statusCode()).isEqualTo(400);
        assertThat(record(action, "").statusCode()).isEqualTo(400);
        assertThat(record(UUID.randomUUID(), "{\"type\": \"email\"}").statusCode())
                .isEqualTo(404);
        assertThat(client().contentType("text/csv")
                        .body("{}")
                        .post(path(action) + "/record_outreach_helper")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void halAndUnnamedBodiesAreReadToo() {
        var action = Sheets.launched().actionId();
        var helper = path(action) + "/record_outreach_helper";

        client().contentType("application/hal+json")
                .body("{\"type\": \"email\"}")
                .post(helper)
                .then()
                .statusCode(200);
        client().contentType("text/plain")
                .body("{\"type\": \"email\"}")
                .post(helper)
                .then()
                .statusCode(200);
        assertThat(postedWithoutAType(helper, "{\"type\": \"email\"}")).isEqualTo(200);

        assertThat(totals.of(action).total().reported()).isEqualTo(3);
    }

    @Test
    void halfASignInAnIdentifierIsDeclinedAndTheNextReportIsCounted() {
        var action = Sheets.launched().actionId();
        var half = "{\"identifiers\": [\"mysite:\\ud800\"], \"type\": \"email\"}";

        assertThat(record(action, half).statusCode()).isEqualTo(400);
        assertThat(record(action, half).statusCode()).isEqualTo(400);
        assertThat(record(action, "{\"type\": \"email\"}").statusCode()).isEqualTo(200);

        assertThat(totals.of(action).total().reported()).isEqualTo(1);
    }

    @Test
    void aPageThatIsNoNumberIsTheClientsMistake() {
        var action = Sheets.launched().actionId();

        assertThat(given().get(ROOT + "/advocacy_campaigns?page=x").statusCode())
                .isEqualTo(400);
        assertThat(client().get(path(action) + "/outreaches?per_page=x").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aStrangerLearnsNothingAndIsHeldToTheRates() {
        var action = Sheets.launched().actionId();
        var host = "198.51.100." + HOSTS.incrementAndGet();

        var first = post(stranger(host), action, "{\"identifiers\": [\"x:1\"], \"type\": \"email\"}");
        var second = post(stranger(host), action, "{\"identifiers\": [\"x:2\"], \"type\": \"email\"}");
        var forged = post(stranger("203.0.113.9, " + host), action, "{\"type\": \"email\"}");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.asString()).isEqualTo("{}");
        assertThat(second.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(second.header("Retry-After"))).isBetween(1, 60);
        assertThat(forged.statusCode())
                .as("what stands before the edge's word is not believed")
                .isEqualTo(429);
        assertThat(totals.of(action).total().reported()).isEqualTo(1);
    }

    @Test
    void theKeysOfStrangersAreTheirOwn() {
        var action = Sheets.launched().actionId();
        var body = "{\"identifiers\": [\"partner:1\"], \"type\": \"email\"}";
        post(stranger("198.51.100." + HOSTS.incrementAndGet()), action, body);

        assertThat(record(action, body).statusCode()).isEqualTo(200);
        assertThat(totals.of(action).total().reported()).isEqualTo(2);
    }

    @Test
    void scriptsOfOtherSitesMayNotPost() {
        var action = Sheets.launched().actionId();
        var stranger = stranger("198.51.100." + HOSTS.incrementAndGet()).header("Origin", "https://elsewhere.example");

        assertThat(post(stranger, action, "{\"type\": \"email\"}").statusCode()).isEqualTo(403);
        assertThat(totals.of(action).total().reported()).isZero();
    }

    @Test
    void outreachesAreForTokensOnlyAndNameNobody() {
        var action = Sheets.launched().actionId();
        record(action, "{\"type\": \"email\", \"person\": {\"given_name\": \"Rosa\"}}")
                .then()
                .statusCode(200);
        record(action, "{\"type\": \"fax\", \"ua:quantity\": 4}").then().statusCode(200);

        assertThat(given().get(path(action) + "/outreaches").statusCode()).isEqualTo(401);
        var page = client().queryParam("per_page", 1).get(path(action) + "/outreaches");

        assertThat(page.asString()).doesNotContain("Rosa", "osdi:person");
        assertThat(page.jsonPath().getInt("total_pages")).isEqualTo(2);
        List<Integer> quantities = page.jsonPath().getList("_embedded.'osdi:outreaches'.'ua:quantity'");
        assertThat(quantities).as("the oldest change comes first").containsExactly(1);
        var self = page.jsonPath().getString("_embedded.'osdi:outreaches'[0]._links.self.href");
        assertThat(client().get(self.substring(self.indexOf("/api/")))
                        .jsonPath()
                        .getString("'ua:verification'"))
                .isEqualTo("reported");
    }

    @Test
    void aCommentIsKeptForWhoeverHasATokenAndNothingElseIs() {
        var action = Sheets.launched().actionId();
        var body = "{\"type\": \"email\", \"ua:comment\": \"They answered within a day.\"}";

        assertThat(record(action, body).statusCode()).isEqualTo(200);
        post(stranger("198.51.100." + HOSTS.incrementAndGet()), action, body);

        assertThat(sql.ask(
                        "select comment, network, words_hash from circumstance where action_id = ? and comment is not null",
                        row -> personal.convertToEntityAttribute(row.maybe("comment", byte[].class)) + " "
                                + row.maybe("network", String.class) + " " + row.maybe("words_hash", String.class),
                        action))
                .containsExactly("They answered within a day. null null");
        assertThat(record(action, "{\"type\": \"email\", \"ua:comment\": 7}").statusCode())
                .isEqualTo(400);
    }

    /** RestAssured always names a type, so by hand. */
    private int postedWithoutAType(String path, String body) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("OSDI-API-Token", token)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private Response record(UUID action, String body) {
        return post(client(), action, body);
    }

    private static Response post(RequestSpecification as, UUID action, String body) {
        return as.contentType(ContentType.JSON).body(body).post(path(action) + "/record_outreach_helper");
    }

    private RequestSpecification client() {
        return given().header("OSDI-API-Token", token);
    }

    private static RequestSpecification stranger(String address) {
        return given().header("X-Forwarded-For", address);
    }

    private static String path(UUID action) {
        return ROOT + "/advocacy_campaigns/" + action;
    }

    private static List<String> errors(Response answer) {
        return answer.jsonPath().getList("'osdi:error'.resource_status[0].error_descriptions.error_code");
    }
}
