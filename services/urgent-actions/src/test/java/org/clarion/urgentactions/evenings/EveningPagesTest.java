package org.clarion.urgentactions.evenings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.pages.EveningCodes;
import org.clarion.testkit.Browser;
import org.clarion.testkit.PdfUa;
import org.clarion.testkit.RealParts;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Drafts;
import org.clarion.urgentactions.sheets.Launching;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EveningPagesTest {

    private final Drafting drafting;
    private final Launching launching;
    private final Actions actions;
    private final Sessions sessions;
    private final EveningCodes codes;

    EveningPagesTest(Drafting drafting, Launching launching, Actions actions, Sessions sessions, EveningCodes codes) {
        this.drafting = drafting;
        this.launching = launching;
        this.actions = actions;
        this.sessions = sessions;
        this.codes = codes;
    }

    private Browser noor() {
        return Browser.of("Noor", Roles.COORDINATOR, sessions::start);
    }

    @Test
    void aGroupGetsSheetLettersLabelsAndASheetToCountOn() throws IOException {
        var id = launched();

        var answer = noor().get("/desk/evenings/pack.pdf?copies=2&action=" + id);

        assertThat(answer.contentType()).isEqualTo("application/pdf");
        var pdf = answer.asByteArray();
        Files.write(Files.createDirectories(Path.of("target/printed")).resolve("evening.pdf"), pdf); // to look at
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(
                            "Letter-writing evening",
                            "Librarian missing",
                            "Ask for this, in your own words",
                            "Labels",
                            "What we sent",
                            "/desk/reports/tallies/for/" + id);
        }
        assertThat(PdfUa.broken(pdf)).isEmpty();
    }

    @Test
    void theSheetOfAGroupHasACodeThatSaysItsEvening() throws IOException {
        var id = launched();
        var day = LocalDate.now(ZoneOffset.UTC).minusDays(1);

        var pdf = noor().get("/desk/evenings/pack.pdf?copies=1&group=Kisumu&country=KE&when=" + day + "&action=" + id)
                .asByteArray();

        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains("Kisumu, ", "/desk/reports/tallies/evening Code: ");
            var code = text.replaceAll(".*Code: ([0-9A-Z-]{29}).*", "$1");
            var evening = codes.read(code).orElseThrow();
            assertThat(evening.isOf(id)).isTrue();
            assertThat(evening.day()).isEqualTo(day);
            assertThat(evening.country()).contains("KE");
            assertThat(evening.isOfGroup("Kisumu")).isTrue();
        }
        assertThat(PdfUa.broken(pdf)).isEmpty();
        assertThat(Browser.seen(noor().get("/desk/evenings/pack.pdf?copies=1&when=1999-01-01&action=" + id)))
                .contains("Choose a day within a year from now.");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasChosenStays() {
        var id = launched();

        assertThat(Browser.seen(noor().get("/desk/evenings/pack.pdf?copies=2")))
                .contains("Choose at least one action.");
        var answer = noor().get("/desk/evenings/pack.pdf?copies=400&action=" + id);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Browser.seen(answer)).contains("Write a number from 1 to 30.");
        assertThat(answer.asString()).contains("value=\"" + id + "\" checked");
    }

    @Test
    void thePageAsksWhichActions() {
        var id = launched();

        assertThat(noor().get("/desk/evenings").asString()).contains("action-" + id, "name=\"copies\"");
        assertThat(Browser.ofAVisitor().get("/desk/evenings").asString()).doesNotContain("action-" + id);
    }

    private UUID launched() {
        var id = UUID.randomUUID();
        drafting.begin(
                id,
                Drafts.alone(Drafts.ofTheLibrarian(
                        LocalDate.now(ZoneOffset.UTC).plusYears(2).withDayOfYear(9))),
                null,
                "noor");
        launching.launch(id, actions.of(id).orElseThrow().version(), "noor");
        return id;
    }
}
