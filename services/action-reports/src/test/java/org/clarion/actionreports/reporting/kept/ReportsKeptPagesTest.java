package org.clarion.actionreports.reporting.kept;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clarion.actionreports.Form;
import org.clarion.actionreports.Sheets;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.actionreports.sql.Sql;
import org.clarion.forgetting.KeepingService;
import org.clarion.forgetting.PersonLinks;
import org.clarion.privacy.Pseudonyms;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReportsKeptPagesTest {

    private final String rosa = "rosa." + UUID.randomUUID() + "@example.org";

    @Inject
    PersonLinks links;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    ReporterRows rows;

    @Inject
    Totals totals;

    @Inject
    Sql sql;

    @Test
    void aReporterSeesWhatIsTiedToTheirAddress() {
        report(Sheets.launched().actionId());

        assertThat(Browser.seen(given().get(page())))
                .contains(rosa, "I posted it at the main office", "Letter by post", "It is counted.");
        assertThat(given().get(page() + "/kept.json").jsonPath().getString("kept[0].facts.email"))
                .isEqualTo(rosa);
    }

    @Test
    void oneReportIsUntiedAndStaysCounted() {
        var action = Sheets.launched().actionId();
        report(action);
        var page = page();
        var id = given().get(page + "/kept.json").jsonPath().getString("kept[0].id");

        assertThat(Browser.seen(given().get(page + "/erase/" + id))).contains("The report itself stays counted");
        Browser.ofAVisitor().send(page + "/erase/" + id, page + "/erase/" + id, Map.of());

        assertThat(Browser.seen(given().get(page))).contains("No report is tied to this address.");
        assertThat(totals.of(action).total().reported()).isEqualTo(2);
        assertThat(traces(UUID.fromString(id))).isZero();
    }

    @Test
    void allIsErasedOnceAndTheTotalsStand() {
        var action = Sheets.launched().actionId();
        report(action);
        report(action);

        var erased = rows.erase(Set.of(pseudonyms.of(rosa)));

        assertThat(erased).containsEntry("confirmation", 2L).containsEntry("circumstance", 2L);
        assertThat(rows.erase(Set.of(pseudonyms.of(rosa))).values()).containsOnly(0L);
        assertThat(totals.of(action).total().reported()).isEqualTo(4);
    }

    private void report(UUID action) {
        Form.on("/reports/" + action)
                .with("target", "other")
                .with("channel", "POST")
                .with("quantity", 2)
                .with("comment", "I posted it at the main office")
                .with("email", rosa)
                .press();
    }

    private String page() {
        return links.path(KeepingService.ACTION_REPORTS, Set.of(pseudonyms.of(rosa)));
    }

    private long traces(UUID report) {
        return sql.ask("""
                        select (select count(*) from confirmation where report_id = ?)
                            + (select count(*) from circumstance where report_id = ?) as traces""", row -> row.number("traces"), report, report).getFirst();
    }
}
