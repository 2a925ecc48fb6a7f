package org.clarion.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StaffActsTest {

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
