package org.clarion.supporters.statements.osdi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Joint statements as petitions, walked as known clients walk them. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PetitionsApiTest {

    private static final String PETITIONS = "/api/osdi/v1/petitions";

    @Inject
    Sessions sessions;

    @Inject
    KeepingOrganisations keeping;

    private OpenStatement river;

    @BeforeEach
    void openAStatement() {
        river = OpenStatement.by(Browser.of("noor", Roles.COORDINATOR, sessions::start));
    }

    /** Parsons asks for page after page until the first thing embedded is empty. */
    @Test
    void aClientThatCountsPagesFindsEveryPetition() {
        var other = OpenStatement.by(Browser.of("noor", Roles.COORDINATOR, sessions::start));
        var found = new ArrayList<String>();

        for (int page = 1; ; page++) {
            Map<String, List<Map<String, Object>>> embedded = new LinkedHashMap<>(program()
                    .queryParam("page", page)
                    .queryParam("per_page", 1)
                    .get(PETITIONS)
                    .jsonPath()
                    .getMap("_embedded"));
            var first = embedded.values().iterator().next();
            if (first.isEmpty()) {
                break;
            }
            first.forEach(one ->
                    found.add(((List<?>) one.get("identifiers")).getFirst().toString()));
        }

        assertThat(found)
                .contains("clarion:" + river.id(), "clarion:" + other.id())
                .doesNotHaveDuplicates();
    }

    /** osdi-client goes from link to link. */
    @Test
    void aClientThatFollowsLinksComesToTheSignaturesAndTheirPetition() {
        var domain = OpenStatement.domain("manglar");
        river.sign(OpenStatement.organisation("Casa del Manglar", domain, true));
        river.take();
        river.sign(OpenStatement.organisation("Semillas Escondidas", OpenStatement.domain("semillas"), false));
        river.take();
        person("amina", "Amina Otieno");

        var petition = program().get(PETITIONS + "/" + river.id()).jsonPath();
        var signatures = program().get(path(petition, "osdi:signatures"));

        assertThat(petition.getString("title")).isEqualTo("With those who guard the river");
        assertThat(petition.getList("target.name"))
                .containsExactly("The authorities of the province", "All States of the region");
        assertThat(petition.getInt("total_signatures")).isEqualTo(3);
        assertThat(petition.getInt("'ua:totals'.unlisted_organizations")).isEqualTo(1);
        assertThat(signatures.jsonPath().getInt("total_records")).isEqualTo(2);
        assertThat(signatures.jsonPath().getList("_embedded.'osdi:signatures'.'ua:organization'"))
                .containsExactly("Casa del Manglar", null);
        assertThat(signatures.asString()).doesNotContain("Amina", "Semillas", domain, "Rosa");
        assertThat(signatures.jsonPath().getString("_embedded.'osdi:signatures'[0]._links.'osdi:petition'.href"))
                .endsWith(PETITIONS + "/" + river.id());
    }

    @Test
    void anOrganisationLeadsToWhatItSignedWithItsName() {
        var domain = OpenStatement.domain("faro");
        var faro = UUID.randomUUID();
        keeping.add(
                faro,
                new OrganisationEntry(
                        List.of(OrganisationName.of("es", "El Faro " + domain)),
                        "",
                        List.of(domain),
                        "",
                        "EC",
                        OrganisationKind.NGO,
                        false),
                "noor");
        river.sign(OpenStatement.organisation("El Faro", domain, true));
        river.take();

        var organisation = program().get("/api/osdi/v1/organizations/" + faro).jsonPath();
        var signed = program().get(path(organisation, "osdi:signatures")).jsonPath();

        assertThat(signed.getList("_embedded.'osdi:signatures'.'ua:organization'"))
                .containsExactly("El Faro");
        assertThat(signed.getString("_embedded.'osdi:signatures'[0]._links.'osdi:petition'.href"))
                .endsWith(PETITIONS + "/" + river.id());
    }

    @Test
    void signaturesOneByOneAreForProgramsWithAToken() {
        assertThat(given().get(PETITIONS).statusCode()).isEqualTo(200);
        assertThat(given().get(PETITIONS + "/" + river.id() + "/signatures").statusCode())
                .isEqualTo(401);
        assertThat(given().get(PETITIONS + "/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSignatureFromAnotherPageWaitsForItsPersonAndTheAnswerTellsNothing() {
        var rosa = Network.address("rosa");

        var first = record(given().header("X-Forwarded-For", Network.client()), rosa);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.asString()).isEqualTo("{}");
        assertThat(total()).isZero();
        var link = OpenStatement.link(Network.mails(rosa, 1).getFirst());
        OpenStatement.press(link, link);
        assertThat(total()).isEqualTo(1);
        var known = record(program().header("X-Forwarded-For", Network.client()), rosa);
        assertThat(known.jsonPath().getString("identifiers[0]")).startsWith("clarion:");
        assertThat(known.asString()).doesNotContain(rosa, "Rosa");
        assertThat(total()).isEqualTo(1);
    }

    @Test
    void whatCannotBeSignedSaysWhy() {
        var noor = Browser.of("noor", Roles.COORDINATOR, sessions::start);
        noor.send(river.desk() + "/close", river.desk() + "/close", Map.of());

        var closed = record(program(), Network.address("rosa"));
        var nobody = program()
                .contentType("application/json")
                .body("{}")
                .post(PETITIONS + "/" + river.id() + "/record_signature_helper");

        assertThat(closed.statusCode()).isEqualTo(403);
        assertThat(closed.jsonPath().getString("'osdi:error'.resource_status[0].error_descriptions[0].error_code"))
                .isEqualTo("not_open");
        assertThat(nobody.statusCode()).isEqualTo(400);
    }

    private void person(String who, String name) {
        var address = Network.address(who);
        var form = river.page() + "/sign-oneself";
        Network.post(form, form, Map.of("name", name, "email", address, "agree", "yes"));
        var link = OpenStatement.link(Network.mails(address, 1).getFirst());
        OpenStatement.press(link, link);
    }

    private int total() {
        return given().get(PETITIONS + "/" + river.id()).jsonPath().getInt("total_signatures");
    }

    private Response record(RequestSpecification client, String address) {
        return client.contentType("application/json")
                .body("""
                        {"identifiers": ["mysite:1"], "person": {"given_name": "Rosa", "preferred_language": "en",
                         "email_addresses": [{"address": "%s", "primary": true}]}}""".formatted(address))
                .post(PETITIONS + "/" + river.id() + "/record_signature_helper");
    }

    private static RequestSpecification program() {
        return given().header("OSDI-API-Token", "a-token-for-tests-only");
    }

    private static String path(JsonPath resource, String relation) {
        return resource.getString("_links.'" + relation + "'.href").replaceFirst("^https?://[^/]+", "");
    }
}
