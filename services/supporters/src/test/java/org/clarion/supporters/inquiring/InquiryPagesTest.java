package org.clarion.supporters.inquiring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.mail.Address;
import org.clarion.supporters.Network;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.Supporters;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class InquiryPagesTest {

    private static final String PAGE = "/desk/supporters/person";

    @Inject
    Sessions sessions;

    @Inject
    EntityManager entities;

    @Inject
    Supporters supporters;

    private final String amina = Network.address("amina");
    private final String noor = "noor-" + UUID.randomUUID();

    @Test
    void aPersonIsLookedUpForAReasonThatIsRecordedByIdAlone() {
        Network.join(amina, "en");

        var answer = lookUp(Roles.COORDINATOR, Map.of("address", amina, "reason", "DELIVERY"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString())
                .contains("In the network", "Nothing has come back.", "Please confirm", "Taken by their mail server")
                .doesNotContain(amina, "Amina");
        assertThat(recorded()).containsExactly("looked up a supporter whose mail seems not to arrive | " + idOf(amina));
    }

    @Test
    void thatNobodyWasFoundIsRecordedToo() {
        var answer = lookUp(Roles.ADMINISTRATOR, Map.of("address", amina, "reason", "LAW"));

        assertThat(answer.asString()).contains("Nobody with this address").doesNotContain(amina);
        assertThat(recorded()).containsExactly("looked up a supporter to answer by law | nobody");
    }

    @Test
    void withoutAReasonOrAnAddressNobodyIsLookedUpAndNothingTypedIsLost() {
        Network.join(amina, "en");

        var noReason = lookUp(Roles.COORDINATOR, Map.of("address", amina));
        var noAddress = lookUp(Roles.COORDINATOR, Map.of("address", "amina", "reason", "ASKED"));

        assertThat(noReason.statusCode()).isEqualTo(422);
        assertThat(noReason.asString())
                .contains("Choose a reason. Without one nobody is looked up.", "value=\"" + amina + "\"")
                .doesNotContain("In the network");
        assertThat(noAddress.statusCode()).isEqualTo(422);
        assertThat(noAddress.asString()).contains("Type one email address", "value=\"ASKED\" checked");
        assertThat(recorded()).isEmpty();
    }

    @Test
    void campaignersMayNotAndSeeNoWayThere() {
        assertThat(as(Roles.CAMPAIGNER).get(PAGE).statusCode()).isEqualTo(403);
        assertThat(as(Roles.CAMPAIGNER).get("/desk/supporters").asString()).doesNotContain(PAGE);
        assertThat(as(Roles.COORDINATOR).get("/desk/supporters").asString()).contains(PAGE);
    }

    @Test
    void thePageSpeaksSpanish() {
        assertThat(as(Roles.COORDINATOR).get(PAGE + "?lang=es").asString())
                .contains("Consultar a una persona", "La persona preguntó qué pasó con sus mensajes");
    }

    private RequestSpecification as(String role) {
        return given().cookie(
                        "__Host-clarion", sessions.start(noor, Set.of(role)).getValue());
    }

    private Response lookUp(String role, Map<String, String> typed) {
        var token = Browser.token(as(role).get(PAGE).asString());
        return as(role).contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("form", token)
                .formParams(typed)
                .post(PAGE);
    }

    private UUID idOf(String address) {
        return QuarkusTransaction.requiringNew().call(() -> supporters
                .find("pseudonym", supporters.pseudonym(new Address(address)))
                .firstResultOptional()
                .map(Supporter::id)
                .orElseThrow());
    }

    private List<String> recorded() {
        List<?> found = QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select act || ' | ' || subject from staff_act where who = :who", String.class)
                .setParameter("who", noor)
                .getResultList());
        return found.stream().map(String::valueOf).toList();
    }
}
