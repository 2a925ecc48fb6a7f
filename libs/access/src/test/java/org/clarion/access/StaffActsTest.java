package org.clarion.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.contracts.StaffEvent.StaffActed;
import org.clarion.contracts.Topic;
import org.clarion.testkit.Contracts;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StaffActsTest {

    @Inject
    DataSource database;

    @Inject
    Sessions sessions;

    @Inject
    MemberIds members;

    @Inject
    TellActsAnew anew;

    @BeforeEach
    void forget() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from staff_act");
        }
    }

    @Test
    void anActIsOnRecordWithWhoDidIt() throws SQLException {
        assertThat(post("/desk/deadlines")).isEqualTo(200);

        assertThat(onRecord()).containsExactly("Noor deadline.extended action-1");
    }

    @Test
    void anActThatWasNotDoneIsNotOnRecord() throws SQLException {
        assertThat(post("/desk/deadlines?fail=yes")).isEqualTo(500);

        assertThat(onRecord()).isEmpty();
    }

    @Test
    void thereIsNoRecordOutsideATransaction() throws SQLException {
        assertThat(post("/desk/careless")).isEqualTo(500);

        assertThat(onRecord()).isEmpty();
    }

    @Test
    void anActIsToldWithItsWordsItsFactsAndAPseudonymForEveryName() {
        assertThat(post("/desk/hand-over")).isEqualTo(200);

        await().untilAsserted(() -> assertThat(about(SpecimenPages.THE_ACTION)).hasSize(1));
        var told = about(SpecimenPages.THE_ACTION).getFirst();
        Contracts.assertKept("staff.acted.v1", told);
        assertThat(told)
                .contains(
                        "\"service\":\"access-test\"",
                        "\"en\":\"handed an action over\"",
                        "\"es\":\"traspasó una acción\"",
                        "\"memberId\":\"" + members.of("Noor"),
                        "\"after\":\"" + members.of("Ingrid"),
                        "{\"fact\":\"DEADLINE\",\"before\":\"2026-12-01\",\"after\":\"2026-12-08\"}")
                .doesNotContain("Noor", "Ingrid", "STATUS");
    }

    @Test
    void whatWasDoneBeforeThereWasOneRecordIsToldAnewAndAlwaysInTheSameWords() throws SQLException {
        var old = UUID.fromString("0f9c1c1e-3c7e-4b8e-9a39-0d2a4f6f2b11");
        put(old, "nobody", "deadline.extended 2026-12-01", "all of them");
        put(UUID.fromString("ef9c1c1e-3c7e-4b8e-9a39-0d2a4f6f2b11"), "noor", "did something new", "x");

        var first = anew.after(new UUID(0, 0), 1);
        var second = anew.after(first.upTo().orElseThrow(), 2);

        assertThat(first.events().getFirst()).isInstanceOfSatisfying(StaffActed.class, act -> {
            assertThat(act.actId()).isEqualTo(old);
            assertThat(act.memberId()).isNull();
            assertThat(act.act()).isEqualTo("deadline.extended");
            assertThat(act.more()).isEqualTo("2026-12-01");
            assertThat(act.facts()).isEmpty();
        });
        assertThat(second.events()).singleElement().isInstanceOfSatisfying(StaffActed.class, act -> assertThat(
                        act.words())
                .isEmpty());
        assertThat(second.upTo()).isEmpty();
        assertThat(anew.after(new UUID(0, 0), 1).events()).isEqualTo(first.events());
    }

    private static List<String> about(UUID action) {
        return ToldRecords.on(Topic.STAFF_ACTS).stream()
                .map(ToldRecords.Message::payload)
                .filter(payload -> payload.contains("\"actionId\":\"" + action))
                .toList();
    }

    private void put(UUID id, String who, String act, String subject) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into staff_act (id, at, who, act, subject) values (?, now(), ?, ?, ?)")) {
            insert.setObject(1, id);
            insert.setString(2, who);
            insert.setString(3, act);
            insert.setString(4, subject);
            insert.executeUpdate();
        }
    }

    private int post(String path) {
        var session = sessions.start("Noor", Set.of(Roles.COORDINATOR)).getValue();
        return given().cookie(Sessions.COOKIE, session).post(path).statusCode();
    }

    private List<String> onRecord() throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select who, act, subject from staff_act order by at")) {
            while (rows.next()) {
                found.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
            }
        }
        return found;
    }
}
