package org.clarion.supporters.counting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.contracts.Topic;
import org.clarion.contracts.UrgentActionEvent.UrgentActionLaunched;
import org.clarion.supporters.Network;
import org.clarion.supporters.Sheets;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CountingPagesTest {

    @Inject
    Sessions sessions;

    @Inject
    Counts counts;

    @Test
    void visitorsAreSentToTheLogIn() {
        assertThat(given().redirects().follow(false).get("/desk/supporters").statusCode())
                .isEqualTo(303);
    }

    @Test
    void throwAwayMailboxesAreCountedAndNotRefused() {
        var before = counts.people().disposable();

        assertThat(Network.ask(Network.address("x").replace("example.org", "mailinator.com"), "en")
                        .statusCode())
                .isEqualTo(303);

        assertThat(counts.people().disposable()).isGreaterThan(before);
        assertThat(asNoor(""))
                .contains("of those here, with a throw-away mailbox")
                .doesNotContain("/desk/supporters/import");
    }

    @Test
    void alertsCanBeLookedForAndPutInOrderByLinksAlone() {
        var action = UUID.randomUUID();
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionLaunched(Sheets.families(action)));
        await().untilAsserted(() -> assertThat(counts.alerts("en"))
                .extracting(Counts.Alerts::actionId)
                .contains(action));

        assertThat(asNoor("?q=FAMILIES border&sort=-sent"))
                .contains(
                        "/actions/" + action,
                        "aria-sort=\"descending\"",
                        "href=\"/desk/supporters?q=FAMILIES+border&amp;sort=sent\"");
        assertThat(asNoor("?state=ended&q=families")).doesNotContain("/actions/" + action);
        assertThat(asNoor("?q=nobody+of+this+name")).contains("Nothing fits");
    }

    private String asNoor(String query) {
        return given().cookie(
                        "__Host-clarion",
                        sessions.start("Noor", Set.of(Roles.CAMPAIGNER)).getValue())
                .get("/desk/supporters" + query)
                .asString();
    }

    @Test
    void staffSeeHowManyAndNobodysName() {
        var amina = Network.address("amina");
        Network.join(amina, "en");
        var action = UUID.randomUUID();
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionLaunched(Sheets.families(action)));
        await().untilAsserted(() -> assertThat(counts.alerts("en")).anySatisfy(alerts -> {
            assertThat(alerts.actionId()).isEqualTo(action);
            assertThat(alerts.sent()).isPositive();
            assertThat(alerts.waiting()).isZero();
        }));

        for (var role : Set.of(Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR)) {
            var page = given().cookie(
                            "__Host-clarion",
                            sessions.start("Noor", Set.of(role)).getValue())
                    .header("Accept-Language", "es")
                    .get("/desk/supporters");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.asString())
                    .contains("Simpatizantes", "Familias podrían ser expulsadas en un día", "/actions/" + action)
                    .doesNotContain(amina, "Amina");
        }
    }
}
