package org.clarion.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeskTest {

    @Test
    @TestSecurity(user = "Noor <b>", roles = "campaigner")
    void staffSeeTheWorkTheirNameAndTheWayOut() throws IOException {
        String page = given().get("/desk").asString();

        assertThat(page)
                .contains("Logged in as Noor &lt;b&gt;", "action=\"/desk/logout\"", "name=\"form\"")
                .contains("href=\"/desk/actions/new\"", "href=\"/desk/deadlines\"", "href=\"/desk/letters\"");
        Files.writeString(Files.createDirectories(Path.of("target/specimen")).resolve("staff-en.html"), page);
    }

    @Test
    @TestSecurity(user = "Tomás", roles = "coordinator")
    void whoMayNotDraftIsNotOfferedIt() {
        assertThat(given().get("/desk").asString())
                .contains("href=\"/desk/deadlines\"")
                .doesNotContain("href=\"/desk/actions/new\"");
    }

    @Test
    @TestSecurity(user = "Noor", roles = "campaigner")
    void whatIsMissingAtTheDeskLeadsBackToTheDeskAndItsSectionStaysMarked() {
        assertThat(given().get("/desk/reports/nothing").asString())
                .contains("<body class=\"desk\">", ">Back to the desk<", "Logged in as Noor")
                .containsPattern("href=\"/desk/reports\" aria-current=\"true\"")
                .doesNotContainPattern("href=\"/desk\" aria-current");
    }

    /** Chosen in the account, which another service keeps. */
    @Test
    @TestSecurity(user = "Noor", roles = "campaigner")
    void theDeskTellsTheTimeOfTheZoneThatTheBrowserCarries() {
        assertThat(given().cookie(ReadingZone.COOKIE, "Europe.Madrid")
                        .get("/desk")
                        .asString())
                .contains("data-clock=\"Europe/Madrid\"", "the zone you chose (Madrid)");
        assertThat(given().cookie(ReadingZone.COOKIE, "Nowhere").get("/desk").asString())
                .doesNotContain("data-clock", "the zone you chose");
    }

    @Test
    void visitorsSeeNoneOfIt() {
        assertThat(given().get("/desk").asString()).doesNotContain("/desk/logout", "/desk/letters");
    }

    @Test
    @TestSecurity(user = "Noor")
    void staffCannotUseAVisitorsToken() {
        String visitors = FormTokensTest.written("visitor");

        int status = given().formParam("form", visitors)
                .formParam("name", "Noor")
                .post("/form")
                .statusCode();

        assertThat(status).isEqualTo(403);
    }
}
