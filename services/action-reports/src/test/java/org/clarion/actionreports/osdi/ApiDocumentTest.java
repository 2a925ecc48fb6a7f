package org.clarion.actionreports.osdi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clarion.actionreports.Sheets;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.openapi.ApiDocument;
import org.clarion.testkit.openapi.ApiFuzz;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ApiDocumentTest {

    /** Rebuilding is for operators alone, no edge leads there; reports are answered before the framework. */
    private static final Set<String> MEANT = Set.of(
            "GET /api/rebuild",
            "POST /api/rebuild",
            "POST /api/osdi/v1/advocacy_campaigns/{action}/record_outreach_helper");

    private final ApiDocument document = ApiDocument.ofThisService();

    @Test
    void programsReadOfEveryAddressThatIsForThem() {
        assertThat(document.differences(MEANT)).isEmpty();
        assertThat(given().get("/api/osdi/v1/openapi.json").jsonPath().getString("openapi"))
                .isEqualTo("3.1.0");
    }

    @Test
    void whateverIsAskedTheAnswerStandsInTheDocument() {
        var action = Sheets.launched(Sheets.freeTheJournalist()).actionId().toString();
        var outreach = given().header("OSDI-API-Token", "a-token-for-tests-only")
                .body("{\"type\": \"email\"}")
                .post("/api/osdi/v1/advocacy_campaigns/" + action + "/record_outreach_helper")
                .jsonPath()
                .getString("identifiers[0]")
                .replace("clarion:", "");

        var outcome = new ApiFuzz(document, Map.of("action", List.of(action), "outreach", List.of(outreach)), 67).run();

        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.neverGood()).isEmpty();
    }
}
