package org.clarion.urgentactions.staffrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.clarion.access.MemberIds;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.contracts.StaffEvent.ChangedFact;
import org.clarion.contracts.StaffEvent.StaffActed;
import org.clarion.contracts.Topic;
import org.clarion.testkit.Browser;
import org.clarion.testkit.Contracts;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RecordPagesTest {

    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
    private static final Pattern LINE =
            Pattern.compile("<tr><th scope=\"row\">(.*?)</th><td data-label=\"Who\">(.*?)</td>");

    @Inject
    Sessions sessions;

    @Inject
    MemberIds members;

    @Inject
    DataSource database;

    private Browser noor;
    private Browser tomas;
    private Browser ingrid;

    @BeforeEach
    void everybodyComesIn() throws SQLException {
        for (var name : List.of("noor", "tomas")) {
            execute("insert into staff_act (id, at, who, act, subject) values (gen_random_uuid(), now(), '" + name
                    + "', 'came in', 'the desk')");
        }
        noor = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);
        tomas = Browser.of("tomas", Roles.COORDINATOR, sessions::start);
        ingrid = Browser.of("ingrid", Roles.ADMINISTRATOR, sessions::start);
    }

    @Test
    void whatNoorDidIsOnRecordWithTheActionAndIsFoundByItsTitleAndNumber() {
        var draft = noor.send("/desk/actions/new", "/desk/actions/new", Map.of("deed", "empty"))
                .header("Location")
                .replaceFirst("\\?.*", "");
        noor.send(draft, draft, Map.of("number", "917.26", "en.title", "Záparo guards threatened", "deed", "save"));

        for (var search : List.of("ZÁPARO", "917.26", "changed noor 917.26", "noor\0 917.26")) {
            await().untilAsserted(() -> assertThat(
                            tomas.get("/desk/record?q=" + search).asString())
                    .contains(">changed a draft</th><td data-label=\"Who\">noor</td>")
                    .contains("<a href=\"" + draft + "\">First UA 917.26: Záparo guards threatened</a>"));
        }
        assertThat(tomas.get("/desk").asString()).contains("href=\"/desk/record\"");
        assertThat(noor.get("/desk").asString()).doesNotContain("href=\"/desk/record\"");
        assertThat(noor.get("/desk/record").statusCode()).isEqualTo(403);
    }

    @Test
    void whatOtherServicesTellIsOnRecordOnceInTheirWordsWithBeforeAndAfter() {
        var action = UUID.randomUUID();
        var act = act(
                action,
                "letters",
                "noor",
                "let a letter go",
                NOON,
                List.of(new ChangedFact("STATUS", "DRAFT", "LIVE")));

        var id = Teller.tell(Topic.STAFF_ACTS, act);
        Teller.again(id, Topic.STAFF_ACTS, act);
        Teller.tell(Topic.STAFF_ACTS, act);
        Teller.tell(Topic.STAFF_ACTS, act(action, "letters", null, "tidied up", NOON.plusSeconds(1), List.of()));

        await().untilAsserted(() -> assertThat(lines("/desk/record?action=" + action))
                .containsExactly(
                        "tidied up (en) Clarion itself",
                        "let a letter go (en)<br><span class=\"small\">Status: draft → live</span> noor"));
        assertThat(tomas.get("/desk/record?lang=es&action=" + action).asString())
                .contains(
                        "<h1>Registro</h1>",
                        "let a letter go (es)",
                        "Estado: borrador → en curso",
                        "Clarion por sí mismo");
    }

    @Test
    void thePublishedExampleOpens() {
        var example = Contracts.example("staff.acted.v1");
        var act = UUID.fromString(example.replaceAll("(?s).*\"actId\"\\s*:\\s*\"([^\"]+)\".*", "$1"));

        Teller.raw(
                Topic.STAFF_ACTS, act.toString(), Teller.envelope(UUID.randomUUID(), "staff.acted.v1", act), example);

        await().untilAsserted(() -> assertThat(lines("/desk/record?action=7b1c5f1e-6a52-4a3c-9a54-0c1f6f1a1061"))
                .singleElement()
                .asString()
                .contains("ended an action", "somebody who is no longer known here (5b6a7988)"));
    }

    @ParameterizedTest
    @CsvSource({
        "person=noor, 2",
        "person=tomas, 1",
        "person=-, 0",
        "person=nobody-is-called-so, 0",
        "service=letters, 1",
        "service=supporters, 2",
        "act=looked at something, 2",
        "from=2026-11-30, 1",
        "to=2026-11-29, 2",
        "from=2026-11-29&to=2026-11-29&person=noor, 1",
        "q=TÓMAS, 1",
        "q=looked something, 2",
        "q=looked noor, 1",
        "q=100%, 0"
    })
    void itIsFilteredByPersonActServiceDaysAndWords(String asked, int found) {
        var action = UUID.randomUUID();
        Teller.tell(Topic.STAFF_ACTS, act(action, "supporters", "noor", "looked at something", NOON, List.of()));
        Teller.tell(Topic.STAFF_ACTS, act(action, "supporters", "tomas", "looked at something", NOON, List.of()));
        Teller.tell(Topic.STAFF_ACTS, act(action, "letters", "noor", "wrote", NOON.plusSeconds(86_400), List.of()));
        await().untilAsserted(
                        () -> assertThat(lines("/desk/record?action=" + action)).hasSize(3));

        assertThat(lines("/desk/record?action=" + action + "&" + asked)).hasSize(found);
    }

    @Test
    void whatIsNoDayIsSaidAndEverythingTypedStays() {
        var answer = tomas.get("/desk/record?from=soon&q=noor");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("This is no day.", "value=\"soon\"", "value=\"noor\"");
        assertThat(tomas.get("/desk/record?from=%2B999999999-12-31").statusCode())
                .isLessThan(500);
        assertThat(tomas.get("/desk/record?from=-9999-01-01").statusCode()).isEqualTo(422);
        assertThat(tomas.get("/desk/record?act=wrote\0&service=\0").statusCode())
                .isEqualTo(200);
        assertThat(tomas.get("/desk/record?from=2026-11-30&to=2026-11-29").asString())
                .contains("The last day comes before the first.");
    }

    @Test
    void fiftyStandOnAPageAndTheFileHasThemAllAndIsOnRecordItself() {
        var action = UUID.randomUUID();
        IntStream.range(0, 51)
                .forEach(at -> Teller.tell(
                        Topic.STAFF_ACTS, act(action, "letters", "noor", "=1+" + at, NOON.plusSeconds(at), List.of())));
        var here = "/desk/record?action=" + action;
        await().untilAsserted(
                        () -> assertThat(tomas.get(here + "&page=2").asString()).contains(">=1+0 (en)</th>"));

        assertThat(lines(here)).hasSize(50).first().asString().startsWith("=1+50");
        var file = ingrid.get("/desk/record/record.csv?action=" + action).asString();
        assertThat(file.lines()).hasSize(52);
        assertThat(file)
                .contains("2026-11-29T12:00:50Z,noor,'=1+50 (en),"
                        + action.toString().substring(0, 8));
        assertThat(tomas.get("/desk/record/record.csv").statusCode()).isEqualTo(403);
        assertThat(tomas.get(here).asString()).doesNotContain("record.csv");
        assertThat(ingrid.get(here).asString()).contains("href=\"/desk/record/record.csv?action=" + action + "\"");
        await().untilAsserted(() -> assertThat(lines("/desk/record?person=ingrid&act=exported the record"))
                .contains("downloaded the record<br><span class=\"small\">How many: 51</span> ingrid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update recorded_act set thing = 'x'", "delete from recorded_act", "truncate recorded_act"})
    void theDatabaseLetsNobodyChangeTheRecord(String attempt) {
        var action = UUID.randomUUID();
        Teller.tell(Topic.STAFF_ACTS, act(action, "letters", "noor", "wrote", NOON, List.of()));
        await().untilAsserted(
                        () -> assertThat(lines("/desk/record?action=" + action)).hasSize(1));

        assertThatThrownBy(() -> execute(attempt))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("What staff did is never changed and never deleted.");
        assertThat(lines("/desk/record?action=" + action)).hasSize(1);
    }

    private StaffActed act(UUID action, String service, String who, String act, Instant at, List<ChangedFact> facts) {
        var member = who == null ? null : members.of(who);
        var words = Map.of("en", act + " (en)", "es", act + " (es)");
        return new StaffActed(
                UUID.randomUUID(), at, service, member, act, null, words, action.toString(), action, facts);
    }

    private List<String> lines(String path) {
        return LINE.matcher(tomas.get(path).asString())
                .results()
                .map(line -> line.group(1) + " " + line.group(2))
                .toList();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
