package org.clarion.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StaffRecordTest {

    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
    private static final Pattern LINE =
            Pattern.compile("<tr><th scope=\"row\">(.*?)</th><td data-label=\"[^\"]+\">(.*?)</td>");

    @Inject
    DataSource database;

    @Inject
    Sessions sessions;

    @BeforeEach
    void forget() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from staff_act");
        }
    }

    @Test
    void theNewestStandsFirstInWordsAndAnUnknownActAsItWasWritten() throws SQLException {
        put(NOON, "noor", "deadline.extended", "action-1");
        put(NOON.plusSeconds(60), "tomás", "did <something> new", "0f9c1c1e-3c7e-4b8e-9a39-0d2a4f6f2b11");

        var page = open("/desk/record").asString();

        assertThat(lines(page)).containsExactly("did &lt;something&gt; new tomás", "extended a deadline noor");
        assertThat(page).contains("<a href=\"/desk/actions/1\">Teacher &lt;held&gt;</a>", ">0f9c1c1e<");
    }

    @Test
    void itSpeaksSpanish() throws SQLException {
        put(NOON, "noor", "deadline.extended", "action-1");

        assertThat(open("/desk/record?lang=es").asString())
                .contains("<h1>Registro: Acciones urgentes</h1>", "prorrogó un plazo", "data-label=\"Quién\"");
    }

    @Test
    void whatNobodyWasLoggedInForWasDoneByClarion() throws SQLException {
        put(NOON, "nobody", "deadline.extended", "action-1");

        assertThat(lines(open("/desk/record").asString())).containsExactly("extended a deadline Clarion itself");
    }

    @ParameterizedTest
    @CsvSource({
        "NOOR, extended a deadline noor",
        "deadline teacher, extended a deadline noor",
        "extended noor, extended a deadline noor",
        "webhook.off, webhook.off tomás",
        "100%, ''",
        "noor webhook, ''"
    })
    void everyWordIsLookedForInPersonActAndSubject(String search, String found) throws SQLException {
        put(NOON, "noor", "deadline.extended", "action-1");
        put(NOON.plusSeconds(60), "tomás", "webhook.off", "hook-1");

        var page = given().cookie(Sessions.COOKIE, session(Roles.COORDINATOR))
                .queryParam("search", search)
                .get("/desk/record")
                .asString();

        assertThat(lines(page)).isEqualTo(found.isEmpty() ? List.of() : List.of(found));
        assertThat(page).contains("value=\"" + search + "\"");
    }

    @Test
    void fiftyStandOnAPageAndLinksKeepTheSearch() throws SQLException {
        for (var at = 0; at < 51; at++) {
            put(NOON.plusSeconds(at), "noor", "act " + at, "action-1");
        }

        var first = open("/desk/record?search=noor").asString();
        var second = open("/desk/record?page=2&search=noor").asString();

        assertThat(lines(first)).hasSize(50).startsWith("act 50 noor").endsWith("act 1 noor");
        assertThat(first)
                .contains("rel=\"next\" href=\"/desk/record?page=2&amp;search=noor\"")
                .doesNotContain("rel=\"prev\"");
        assertThat(lines(second)).containsExactly("act 0 noor");
        assertThat(second)
                .contains("rel=\"prev\" href=\"/desk/record?page=1&amp;search=noor\"")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void anEmptyRecordAndAnOddPageNumberAreSaidInWords() {
        assertThat(open("/desk/record").asString()).contains("Nothing has been done here yet.");
        assertThat(open("/desk/record?page=-7&search=nobody").asString())
                .contains("Nothing on record has all these words.");
    }

    @Test
    void theRecordOfEveryPartIsOneLinkAwayAndNoCampaignersBusiness() {
        assertThat(open("/desk/record").asString())
                .contains(
                        "href=\"/desk/supporters/record\"",
                        "href=\"/desk/letters/record\"",
                        "href=\"/desk/reports/record\"")
                .containsPattern("href=\"/desk/record\" aria-current=\"page\">Urgent actions<");
        assertThat(given().cookie(Sessions.COOKIE, session(Roles.CAMPAIGNER))
                        .get("/desk/record")
                        .statusCode())
                .isEqualTo(403);
    }

    private Response open(String path) {
        return given().cookie(Sessions.COOKIE, session(Roles.ADMINISTRATOR)).get(path);
    }

    private String session(String role) {
        return sessions.start("Ingrid", Set.of(role)).getValue();
    }

    private static List<String> lines(String page) {
        return LINE.matcher(page)
                .results()
                .map(line -> line.group(1) + " " + line.group(2))
                .toList();
    }

    private void put(Instant at, String who, String act, String subject) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into staff_act (id, at, who, act, subject) values (?, ?, ?, ?, ?)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, at.atOffset(ZoneOffset.UTC));
            insert.setString(3, who);
            insert.setString(4, act);
            insert.setString(5, subject);
            insert.executeUpdate();
        }
    }
}
