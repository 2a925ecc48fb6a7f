package org.clarion.supporters.organisations.osdi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clarion.supporters.organisations.KeepingOrganisations;
import org.clarion.supporters.organisations.OrganisationEntry;
import org.clarion.supporters.organisations.OrganisationKind;
import org.clarion.supporters.organisations.OrganisationName;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OrganizationsApiTest {

    private static final String PATH = "/api/osdi/v1/organizations";

    @Inject
    KeepingOrganisations keeping;

    @Test
    void aClientWalksThroughThemToAnEmptyPage() {
        var ours = List.of(added("Walk One"), added("Walk Two"), added("Walk Three"));
        var met = new ArrayList<String>();
        JsonPath page;
        int number = 0;
        do {
            page = read(PATH + "?per_page=2&page=" + ++number);
            met.addAll(page.getList("_embedded.'osdi:organizations'.collect { it.identifiers[0] }", String.class));
        } while (!page.getList("_embedded.'osdi:organizations'").isEmpty());

        assertThat(met)
                .doesNotHaveDuplicates()
                .containsAll(ours.stream().map(id -> "clarion:" + id).toList());
    }

    @Test
    void oneSaysWhatItIsCalledAndNobodysName() {
        var one = read(PATH + "/" + added("Casa Caliza"));

        assertThat(one.getString("organization")).isEqualTo("Casa Caliza");
        assertThat(one.getString("postal_addresses[0].country")).isEqualTo("BO");
        assertThat(one.getString("'ua:acronym'")).isEqualTo("CACA");
        assertThat(one.getList("'ua:domains'", String.class)).containsExactly("caliza.example");
    }

    @Test
    void oneThatWasMergedAnswersAsWhatItTurnedOutToBe() {
        var from = added("Casa Arenisca");
        var into = added("Casa de Arenisca");
        keeping.merge(from, into, "noor");

        var one = read(PATH + "/" + from);

        assertThat(one.getString("identifiers[0]")).isEqualTo("clarion:" + into);
        assertThat(one.getList("'ua:former_names'.name", String.class)).containsExactly("Casa Arenisca");
    }

    @Test
    void whatChangedSinceIsFoundAndOtherFiltersAreRefused() {
        added("Casa Basalto");

        assertThat(read(PATH + "?filter=modified_date gt '2020-01-01'").getInt("total_records"))
                .isPositive();
        assertThat(read(PATH + "?filter=modified_date gt '2999-01-01T00:00:00Z'")
                        .getInt("total_records"))
                .isZero();
        assertThat(given().header("OSDI-API-Token", "a-token-for-tests-only")
                        .get(PATH + "?filter=name eq 'x'")
                        .statusCode())
                .isEqualTo(400);
        assertThat(given().get(PATH).statusCode()).isEqualTo(401);
    }

    private UUID added(String name) {
        var id = UUID.randomUUID();
        keeping.add(
                id,
                new OrganisationEntry(
                        List.of(OrganisationName.of("es", name)),
                        "CACA",
                        List.of("caliza.example"),
                        "",
                        "BO",
                        OrganisationKind.COMMUNITY,
                        false),
                "noor");
        return id;
    }

    private static JsonPath read(String path) {
        var answer = given().header("OSDI-API-Token", "a-token-for-tests-only").get(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }
}
