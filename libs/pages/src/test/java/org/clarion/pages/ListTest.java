package org.clarion.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A list on a page, by links alone. */
@QuarkusTest
class ListTest {

    @Test
    void beginsWithItsFirstPageAndLinksToTheNext() {
        assertThat(page("/desk/list"))
                .contains(
                        "Action 1<", "Action 10<", "Page 1 of 4", "rel=\"next\" href=\"/desk/list?lines.page=2#lines\"")
                .doesNotContain("Action 11<", "rel=\"prev\"", "aria-sort");
    }

    @Test
    void aColumnSortsAndSaysSoAndPressedAgainTurnsRound() {
        assertThat(page("/desk/list")).contains("<a href=\"/desk/list?lines.sort=-letters#lines\">Letters</a>");
        assertThat(page("/desk/list?lines.sort=-letters"))
                .contains("aria-sort=\"descending\"><a href=\"/desk/list?lines.sort=letters#lines\">Letters</a>")
                .contains("Action 40<")
                .doesNotContain("Action 1<");
    }

    @Test
    void whatIsSoughtStaysInTheFieldAndTheFormHandsOnTheRest() {
        assertThat(page("/desk/list?lines.stage=SENT&lines.q=action 2&lines.page=2&lang=en"))
                .contains("<form method=\"get\" action=\"/desk/list#lines\" role=\"search\"")
                .contains("name=\"lines.stage\" value=\"SENT\"", "name=\"lang\" value=\"en\"")
                .contains("name=\"lines.q\" value=\"action 2\"", "<a href=\"/desk/list?lang=en#lines\">Show all</a>")
                .doesNotContain("name=\"lines.page\"");
    }

    @Test
    void aFilterSaysWhichIsChosen() {
        assertThat(page("/desk/list?lines.stage=SENT"))
                .contains("<a href=\"/desk/list?lines.stage=SENT#lines\" aria-current=\"true\">Sent</a>")
                .contains("<a href=\"/desk/list#lines\">All stages</a>")
                .contains("20 found", "Page 1 of 2");
    }

    @Test
    void whereNothingFitsItIsSaidAndNothingOfWhatWasTypedIsCode() {
        assertThat(page("/desk/list?lines.q=<script>"))
                .contains("Nothing fits “&lt;script&gt;”.", "Show all")
                .doesNotContain("<script>", "<table>", "No letter yet.");
    }

    private static String page(String path) {
        return given().header("Accept-Language", "en").get(path).asString();
    }
}
