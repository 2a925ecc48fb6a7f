package org.clarion.supporters;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Set;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class UnheardPagesTest {

    private static final String DESK = "/desk/supporters";

    @Inject
    Sessions sessions;

    @Test
    void coordinatorsFindThemFromTheDesk() {
        assertThat(open(Roles.COORDINATOR, DESK).asString()).contains(SupportersUnheardPages.PATH);
        assertThat(open(Roles.COORDINATOR, SupportersUnheardPages.PATH).statusCode())
                .isEqualTo(200);
        assertThat(open(Roles.COORDINATOR, SupportersUnheardPages.PATH + "/again")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void strangersAndCampaignersSeeNothing() {
        assertThat(given().redirects()
                        .follow(false)
                        .get(SupportersUnheardPages.PATH)
                        .statusCode())
                .isEqualTo(303);
        assertThat(open(Roles.CAMPAIGNER, SupportersUnheardPages.PATH).statusCode())
                .isEqualTo(403);
        assertThat(open(Roles.CAMPAIGNER, DESK).asString()).doesNotContain(SupportersUnheardPages.PATH);
    }

    private Response open(String role, String path) {
        var session = sessions.start("Tomás", Set.of(role));
        return given().redirects()
                .follow(false)
                .cookie(session.getName(), session.getValue())
                .get(path);
    }
}
