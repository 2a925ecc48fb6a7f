package org.clarion.supporters.osdi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.supporters.Network;
import org.clarion.supporters.organisations.KeepingOrganisations;
import org.clarion.supporters.organisations.OrganisationEntry;
import org.clarion.supporters.organisations.OrganisationKind;
import org.clarion.supporters.organisations.OrganisationName;
import org.clarion.supporters.statements.OpenStatement;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.openapi.ApiDocument;
import org.clarion.testkit.openapi.ApiFuzz;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ApiDocumentTest {

    private final ApiDocument document = ApiDocument.ofThisService();

    @Inject
    Sessions sessions;

    @Inject
    KeepingOrganisations keeping;

    @Test
    void programsReadOfEveryAddressThatIsForThem() {
        assertThat(document.differences(Set.of())).isEmpty();
        assertThat(given().get("/api/osdi/v1/people/openapi.json").jsonPath().getString("openapi"))
                .isEqualTo("3.1.0");
    }

    @Test
    void whateverIsAskedTheAnswerStandsInTheDocument() {
        var statement = OpenStatement.by(Browser.of("noor", Roles.COORDINATOR, sessions::start));
        var known = List.of(statement.id().toString(), organisation(), person());

        var outcome = new ApiFuzz(document, Map.of("id", known), 67).run();

        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.neverGood()).isEmpty();
    }

    private String organisation() {
        var id = UUID.randomUUID();
        var domain = OpenStatement.domain("pizarra");
        keeping.add(
                id,
                new OrganisationEntry(
                        List.of(OrganisationName.of("es", "Casa Pizarra " + domain)),
                        "",
                        List.of(domain),
                        "",
                        "EC",
                        OrganisationKind.NGO,
                        false),
                "noor");
        return id.toString();
    }

    private static String person() {
        return given().header("OSDI-API-Token", "a-token-for-tests-only")
                .body("{\"person\": {\"email_addresses\": [{\"address\": \"" + Network.address("dana") + "\"}]}}")
                .post("/api/osdi/v1/people/person_signup_helper")
                .jsonPath()
                .getString("identifiers[0]")
                .replace("clarion:", "");
    }
}
