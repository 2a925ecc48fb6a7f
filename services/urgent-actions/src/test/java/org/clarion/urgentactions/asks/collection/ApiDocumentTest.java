package org.clarion.urgentactions.asks.collection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.openapi.ApiDocument;
import org.clarion.testkit.openapi.ApiFuzz;
import org.clarion.urgentactions.asks.PlanEntry;
import org.clarion.urgentactions.asks.Plans;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Drafts;
import org.clarion.urgentactions.sheets.Launching;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ApiDocumentTest {

    private final ApiDocument document = ApiDocument.ofThisService();

    @Inject
    Plans plans;

    @Inject
    Drafting drafting;

    @Inject
    Launching launching;

    @Test
    void programsReadOfEveryAddressThatIsForThem() {
        assertThat(document.differences(Set.of())).isEmpty();
        assertThat(given().get("/plans/openapi.json").jsonPath().getString("openapi"))
                .isEqualTo("3.1.0");
    }

    @Test
    void whateverIsAskedTheAnswerStandsInTheDocument() {
        var plan = UUID.randomUUID();
        plans.add(plan, new PlanEntry("Plan", "", "en", null, "", "We ask the port:\n1. To open.\n2. To pay."), "noor");
        plans.publish(plan);

        var known = List.of(plan.toString(), live().toString());
        var outcome = new ApiFuzz(document, Map.of("id", known, "place", List.of("1", "2")), 67).run();

        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.neverGood()).isEmpty();
    }

    private UUID live() {
        var id = UUID.randomUUID();
        drafting.begin(
                id,
                Drafts.alone(Drafts.ofTheLibrarian(LocalDate.now(ZoneOffset.UTC).plusDays(9))),
                null,
                "noor");
        launching.launch(id, 0, "noor");
        return id;
    }
}
