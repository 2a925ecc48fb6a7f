package org.clarion.actionreports.counts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.actionreports.Form;
import org.clarion.actionreports.Sheets;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CountsPagesTest {

    @Inject
    Sessions sessions;

    @Test
    void staffSeeWhatCameIn() {
        var sheet = Sheets.launched();
        Form.on("/reports/" + sheet.actionId())
                .with("target", "other")
                .with("channel", "FAX")
                .with("quantity", 7)
                .press();
        var cookie = sessions.start("noor", Set.of(Roles.COORDINATOR));

        var page = given().cookie(cookie.getName(), cookie.getValue()).get("/desk/reports");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("Reports", "Journalist held without charge", ">7<", "Latest reports")
                .containsPattern("Latest reports[^$]*<th scope=\"row\"><a href=\"/desk/actions/" + sheet.actionId());
    }

    @Test
    void nobodyElseDoes() {
        var answer = given().redirects().follow(false).get("/desk/reports");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("/desk/login");
    }
}
