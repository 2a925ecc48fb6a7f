package org.clarion.supporters.statements.showing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.supporters.statements.OpenStatement;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** What everybody takes along of a statement, and what other sites show. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StatementFilesTest {

    @Inject
    Sessions sessions;

    @Test
    void aStatementIsFoundReadTakenAlongAndShownElsewhere() {
        var river = OpenStatement.by(Browser.of("noor", Roles.COORDINATOR, sessions::start));
        var domain = OpenStatement.domain("orilla");
        var orilla = OpenStatement.organisation("Ávila de la Orilla", domain, true);
        orilla.put("acronym", "AO");
        river.sign(orilla);
        river.take();

        var list = given().header("Accept-Language", "en").get("/statements?q=guard");
        var table = given().get(river.page() + "/organisations.csv");
        var counts = given().get(river.page() + "/counts.json");
        var paper = given().get(river.page() + "/statement.pdf");
        var pane = given().get(river.page() + "/embed");

        assertThat(Browser.seen(list)).contains("With those who guard the river");
        assertThat(table.asString()).contains("Ávila de la Orilla,AO,EC,").doesNotContain("Rosa", domain);
        assertThat(counts.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(counts.jsonPath().getInt("organisations")).isEqualTo(1);
        assertThat(paper.contentType()).isEqualTo("application/pdf");
        assertThat(new String(paper.asByteArray(), StandardCharsets.ISO_8859_1)).contains("/MarkInfo", "/Lang");
        assertThat(pane.header("Content-Security-Policy")).contains("frame-ancestors *");
        assertThat(pane.header("Set-Cookie")).isNull();
        assertThat(given().get(river.page() + "/embedding").asString())
                .contains("&lt;iframe src=&quot;http://localhost:8080" + river.page() + "/embed");
    }

    @Test
    void namesStandByCountryOrByAlphabetAndInSpanishToo() {
        var staff = Browser.of("noor", Roles.COORDINATOR, sessions::start);
        var river = OpenStatement.by(staff);
        for (var one : Map.of("Zorros Libres", "CL", "Abejas del Sur", "PE").entrySet()) {
            var wish = OpenStatement.organisation(one.getKey(), OpenStatement.domain("casa"), true);
            wish.put("country", one.getValue());
            wish.put("email", "rosa@" + wish.get("domain"));
            river.sign(wish);
            river.take();
        }

        var byCountry = Browser.seen(given().header("Accept-Language", "es").get(river.page() + "?by=country"));
        var byAlphabet = Browser.seen(given().header("Accept-Language", "es").get(river.page() + "?by=alphabet"));

        assertThat(byCountry).contains("Chile Zorros Libres Perú Abejas del Sur");
        assertThat(byAlphabet).contains("Abejas del Sur Zorros Libres");
    }
}
