package org.clarion.letters.previewing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.access.CarriedText;
import org.clarion.contracts.CarriedSheet;
import org.clarion.contracts.CarriedSheet.Standing;
import org.clarion.letters.Sheets;
import org.clarion.letters.appeals.Appeals;
import org.clarion.sheets.SheetCopies;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LetterPreviewPagesTest {

    private static final String PAGE = "/letters/preview";

    private final CarriedText carried;
    private final Appeals appeals;
    private final SheetCopies copies;
    private final ObjectMapper json;
    private final TestClock clock;
    private final Browser noor = Browser.ofAVisitor();
    private final UUID school = UUID.randomUUID();

    LetterPreviewPagesTest(
            CarriedText carried, Appeals appeals, SheetCopies copies, ObjectMapper json, TestClock clock) {
        this.carried = carried;
        this.appeals = appeals;
        this.copies = copies;
        this.json = json;
        this.clock = clock;
    }

    @AfterEach
    void letTimePass() {
        clock.run();
    }

    @Test
    void everyOfficialsLetterIsSeenAndNothingIsStored() throws JsonProcessingException {
        var page = noor.post(PAGE, aPageWithAForm(), Map.of("carried", sealed(), "in", "en"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(Browser.seen(page))
                .contains(
                        "This is how it will look", "Sra. Inés Quiñones Ibáñez", "Embassy of Peru in the United States")
                .contains("I ask you to reopen the school in Pisac", "Calle del Comercio 193");
        assertThat(page.asString()).contains("href=\"/desk/actions/1/preview?in=en\"", "Back to the draft");
        assertThat(appeals.of(school)).isEmpty();
    }

    @Test
    void whoeverReadsSpanishGetsTheSpanishSample() throws JsonProcessingException {
        var page = noor.post(PAGE, aPageWithAForm(), Map.of("carried", sealed(), "in", "es"));

        assertThat(Browser.seen(page))
                .contains("Le pido que reabra la escuela de Písac", "Estimada señora ministra:")
                .contains("The sample letter, as it will reach each official");
    }

    @Test
    void aSheetInFrenchIsSeenAsTheFrenchLetterItMakes() throws JsonProcessingException {
        var sheet = Sheets.inLanguage(Sheets.school(school), "fr", "Je vous prie de rouvrir l’école de Písac.");
        var sealed = carried.seal(
                CarriedSheet.KIND,
                json.writeValueAsString(new CarriedSheet(sheet, "/desk/actions/1/preview", Standing.DRAFT)));

        var page = noor.post(PAGE, aPageWithAForm(), Map.of("carried", sealed, "in", "fr"));

        assertThat(Browser.seen(page)).contains("Je vous prie de rouvrir l’école de Písac.", "Respectueusement,");
        assertThat(page.asString()).contains("lang=\"fr\"");
    }

    @Test
    void theLettersCanBePrinted() throws JsonProcessingException {
        var pdf = noor.post(PAGE + "/pdf", aPageWithAForm(), Map.of("carried", sealed(), "in", "en"));

        assertThat(pdf.contentType()).isEqualTo("application/pdf");
        assertThat(new String(pdf.asByteArray(), 0, 5)).isEqualTo("%PDF-");
    }

    @Test
    void whatWasSealedTooLongAgoOrByOthersIsNotShown() throws JsonProcessingException {
        var sealed = sealed();
        var form = aPageWithAForm();
        clock.stopAt(clock.instant().plus(Duration.ofMinutes(31)));

        for (var text : List.of(sealed, "1.e30.forged", "")) {
            var answer = noor.post(PAGE, form, Map.of("carried", text, "in", "en"));
            assertThat(answer.statusCode()).isEqualTo(410);
            assertThat(Browser.seen(answer)).contains("This preview has passed");
        }
    }

    private String sealed() throws JsonProcessingException {
        var sheet = new CarriedSheet(Sheets.school(school), "/desk/actions/1/preview", Standing.DRAFT);
        return carried.seal(CarriedSheet.KIND, json.writeValueAsString(sheet));
    }

    /** Any form of ours: the token of one opens the next. */
    private io.restassured.response.Response aPageWithAForm() {
        var other = UUID.randomUUID();
        copies.keep(Sheets.school(other));
        return noor.get("/letters/" + other);
    }
}
