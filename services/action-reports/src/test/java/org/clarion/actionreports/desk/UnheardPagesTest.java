package org.clarion.actionreports.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.actionreports.DeskForm;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.contracts.Channel;
import org.clarion.contracts.LetterEvent.LetterDelivered;
import org.clarion.contracts.LetterEvent.LetterSent;
import org.clarion.contracts.Topic;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class UnheardPagesTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final UUID action = UUID.randomUUID();
    private final UUID target = UUID.randomUUID();
    private final UUID letter = UUID.randomUUID();

    @Inject
    Totals totals;

    @Inject
    Sessions sessions;

    @Inject
    DataSource database;

    @Test
    void aDeliveryThatCouldNotBeCountedIsCountedOnceWhenItIsHeardAgain() throws SQLException {
        inDatabase("""
                create function refuse_%1$s() returns trigger language plpgsql as $$
                begin raise exception 'no room for this letter'; end $$;
                create trigger refuse_%1$s before insert or update on report for each row
                when (new.action_id = '%2$s') execute function refuse_%1$s()""".formatted(name(), action));
        var id = Teller.tell(Topic.LETTERS, new LetterDelivered(letter, action, target, Channel.EMAIL, NOON));
        var path = pathOf(id);
        assertThat(coordinator().opens(path).asString()).contains("the journal cannot be used", "letter.delivered.v1");
        inDatabase("drop function refuse_%s() cascade".formatted(name()));

        var filled = coordinator().fills(path);
        filled.post(path + "/again");
        filled.post(path + "/again");

        awaitTotals(1, 1, 1);
        Teller.tell(Topic.LETTERS, new LetterSent(UUID.randomUUID(), action, target, Channel.EMAIL, null, NOON));
        awaitTotals(2, 2, 1);
        assertThat(coordinator().opens(ReportsUnheardPages.PATH).asString()).doesNotContain(id.toString());
    }

    @Test
    void onlyCoordinatorsAndAdministratorsSeeThem() {
        assertThat(given().redirects()
                        .follow(false)
                        .get(ReportsUnheardPages.PATH)
                        .statusCode())
                .isEqualTo(303);
        var campaigner = DeskForm.of(sessions, "Noor", Roles.CAMPAIGNER);
        assertThat(campaigner.opens(ReportsUnheardPages.PATH).statusCode()).isEqualTo(403);
        assertThat(campaigner.opens("/desk/reports").asString()).doesNotContain(ReportsUnheardPages.PATH);
        assertThat(coordinator().opens("/desk/reports").asString()).contains(ReportsUnheardPages.PATH);
    }

    @Test
    void theMetricsSayHowManyWait() {
        assertThat(given().get("/q/metrics").asString()).contains("dead_letters_waiting{channel=\"letters\"}");
    }

    private String pathOf(UUID id) {
        var link = Pattern.compile("href=\"([^\"]+)\" aria-label=\"Look at it: " + id + "\"");
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> link.matcher(coordinator()
                                        .opens(ReportsUnheardPages.PATH)
                                        .asString())
                                .results()
                                .map(found -> found.group(1))
                                .findFirst()
                                .orElse(""),
                        path -> !path.isEmpty());
    }

    private DeskForm coordinator() {
        return DeskForm.of(sessions, "Tomás", Roles.COORDINATOR);
    }

    private String name() {
        return action.toString().replace("-", "");
    }

    private void inDatabase(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void awaitTotals(long reported, long verified, long delivered) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(totals.of(action).total()).isEqualTo(new Figures(reported, verified, delivered)));
    }
}
