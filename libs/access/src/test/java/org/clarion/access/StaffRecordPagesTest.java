package org.clarion.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Set;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StaffRecordPagesTest {

    @Inject
    Sessions sessions;

    @Test
    void whereAServicesOwnPageStoodIsTheWayToItsPartOfTheOneRecord() {
        assertThat(open(Roles.COORDINATOR, "").header("Location")).isEqualTo("/desk/record?service=letters");
        assertThat(open(Roles.ADMINISTRATOR, "?lang=es").header("Location"))
                .isEqualTo("/desk/record?service=letters&lang=es");
        assertThat(open(Roles.CAMPAIGNER, "").statusCode()).isEqualTo(403);
    }

    private Response open(String role, String asked) {
        return given().cookie(
                        Sessions.COOKIE, sessions.start("Ingrid", Set.of(role)).getValue())
                .redirects()
                .follow(false)
                .get("/desk/letters/record" + asked);
    }
}
