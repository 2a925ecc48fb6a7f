package org.clarion.urgentactions.papers.showing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.urgentactions.papers.ContactEntry;
import org.clarion.urgentactions.papers.PaperDrafting;
import org.clarion.urgentactions.papers.PaperEntry;
import org.clarion.urgentactions.papers.PaperIssuing;
import org.clarion.urgentactions.papers.PaperKind;
import org.clarion.urgentactions.papers.PaperLink;
import org.clarion.urgentactions.papers.PaperQuote;
import org.clarion.urgentactions.papers.PaperSubject;
import org.clarion.urgentactions.papers.PaperWords;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Drafts;
import org.clarion.urgentactions.sheets.Launching;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reader and a reporter see of documents, whatever the desk has decided about each. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PaperPagesTest {

    private static final LocalDate SOON = LocalDate.now(ZoneOffset.UTC).plusDays(40);

    @Inject
    PaperDrafting drafting;

    @Inject
    PaperIssuing issuing;

    @Inject
    Drafting sheets;

    @Inject
    Launching launching;

    @Inject
    Actions actions;

    private final UUID id = UUID.randomUUID();

    /** A word that no other test has. */
    private final String place = "Zambra" + id.toString().replaceAll("[^a-f]", "");

    private Browser visitor;

    @BeforeEach
    void open() {
        visitor = Browser.ofAVisitor();
    }

    @Test
    void aDocumentIsReadWithItsQuotesItsContactAndWhatToReadBesides() {
        publish(id, paper(true));

        var page = visitor.get("/documents/" + id);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<blockquote><p>“Nobody crosses here,” said Rosa Quispe.</p></blockquote>")
                .contains("<meta property=\"og:type\" content=\"article\">")
                .contains("\"@type\":\"NewsArticle\"", "\"identifier\":\"" + index() + "\"")
                .contains("href=\"tel:+49-30-55500107\"", "href=\"mailto:press@clarion.example\"")
                .contains("href=\"https://elsewhere.example/fence\" rel=\"noreferrer\"")
                .contains("?in=es\" hreflang=\"es\"");
        assertThat(Browser.seen(page))
                .contains("Press release · Peru · 3 February 2027 · " + index())
                .contains("The barrier must go. – Ana Ruiz, Head of law")
                .contains("A fence grows News, 12 January 2027");
    }

    @Test
    void eachLanguageHasItsOwnPageAndAnotherIsSaid() {
        publish(id, paper(false));

        assertThat(visitor.reading("es").get("/documents/" + id).asString())
                .contains("<h1 lang=\"es\" dir=\"auto\">El puente de " + place + "</h1>", "Comunicado de prensa");
        assertThat(Browser.seen(visitor.get("/documents/" + id + "?in=es")))
                .contains("El puente de " + place, "You read it in Spanish.");
    }

    @Test
    void aContactThatIsNotForEverybodyIsNowhere() {
        publish(id, paper(false));

        for (var path : List.of("/documents/" + id, "/documents?q=" + place, "/documents.atom?q=" + place)) {
            assertThat(visitor.get(path).asString())
                    .as(path)
                    .contains(place)
                    .doesNotContain("Ilse", "5550 0", "55500107", "press@");
        }
    }

    @Test
    void whatIsNotOutIsNotThere() {
        drafting.add(id, "", paper(true), "noor");
        assertThat(visitor.get("/documents/" + id).statusCode()).isEqualTo(404);

        issuing.embargo(id, Instant.now().plus(3, ChronoUnit.DAYS), "America/Lima", "noor");
        assertThat(visitor.get("/documents/" + id).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/documents/" + id + "/document.pdf").statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/documents?q=" + place).asString()).doesNotContain(id.toString());

        var leading = UUID.randomUUID();
        publish(leading, linking(new PaperLink(id, "", "Hidden " + place, PaperKind.NEWS, null)));
        assertThat(visitor.get("/documents/" + leading).asString()).doesNotContain("Hidden", id.toString());
    }

    @Test
    void aWithdrawnDocumentSaysSoAndNoMore() {
        publish(id, paper(true));
        issuing.withdraw(id, "noor");

        var page = visitor.get("/documents/" + id);

        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(Browser.seen(page)).contains("This document was withdrawn").doesNotContain(place, "Ilse");
        assertThat(visitor.get("/documents/" + id + "/document.pdf").statusCode())
                .isEqualTo(410);
    }

    @Test
    void documentsLeadToEachOtherInBothDirections() {
        publish(id, paper(true));
        var other = UUID.randomUUID();
        publish(other, linking(new PaperLink(id, "", "", null, null)));

        assertThat(Browser.seen(visitor.get("/documents/" + other))).contains("Read more The bridge of " + place);
        assertThat(Browser.seen(visitor.get("/documents/" + id)))
                .contains("Documents that refer to it The letter of " + place);
    }

    @Test
    void itsIndexNumberIsAnAddress() {
        publish(id, paper(true));
        var parts = index().split("[ /]");

        for (var path : List.of(
                "/documents/" + parts[0] + parts[1] + "/" + parts[2] + "/" + parts[3],
                "/documents/" + (parts[0] + "-" + parts[1] + "-" + parts[2] + "-" + parts[3]).toLowerCase())) {
            assertThat(visitor.get(path).header("Location")).as(path).endsWith("/documents/" + id);
        }
        assertThat(visitor.get("/documents/ZZZ99/9999/1999").statusCode()).isEqualTo(404);
    }

    @Test
    void theListIsNarrowedByLinksAndFollowed() {
        publish(id, paper(true));
        var letter = UUID.randomUUID();
        publish(letter, linking(new PaperLink(null, "https://elsewhere.example/", "x", null, null)));

        assertThat(visitor.get("/documents?q=" + place + "&kind=OPEN_LETTER").asString())
                .contains(letter.toString())
                .doesNotContain(id.toString());
        assertThat(visitor.get("/documents?q=" + place + "&country=PE&year=2027")
                        .asString())
                .contains(id.toString(), "/documents.atom?", "aria-current=\"true\">2027</a>");
        assertThat(visitor.get("/documents?q=" + place + "&year=1999").asString())
                .contains("Show all");
        var feed = visitor.get("/documents.atom?q=" + place + "&kind=OPEN_LETTER");
        assertThat(feed.contentType()).startsWith("application/atom+xml");
        assertThat(feed.xmlPath().getList("feed.entry.id")).containsExactly("urn:uuid:" + letter);
    }

    @Test
    void onPaperItIsTaggedAndSaysWhatThePageSays() throws IOException {
        publish(id, paper(true));

        var pdf = visitor.get("/documents/" + id + "/document.pdf?in=es");

        assertThat(pdf.contentType()).isEqualTo("application/pdf");
        try (var read = Loader.loadPDF(pdf.asByteArray())) {
            assertThat(read.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("es");
            assertThat(new PDFTextStripper().getText(read)).contains("El puente de " + place, "Nadie cruza aquí.");
        }
    }

    @Test
    void whatCannotBePrintedIsSaidOnThePage() {
        publish(
                id,
                new PaperEntry(
                        PaperKind.NEWS,
                        "",
                        null,
                        null,
                        "zh",
                        Map.of("zh", new PaperWords(place, "橋")),
                        List.of(),
                        List.of(),
                        ContactEntry.NOBODY));

        assertThat(Browser.seen(visitor.get("/documents/" + id))).contains("our fonts do not have 橋");
        assertThat(visitor.get("/documents/" + id + "/document.pdf").statusCode())
                .isEqualTo(303);
    }

    @Test
    void reportersFindFactsQuotesAndWhomToAskOnOnePage() {
        var action = UUID.randomUUID();
        sheets.begin(action, Drafts.alone(Drafts.ofTheLibrarian(SOON)), null, "noor");
        launching.launch(action, actions.of(action).orElseThrow().version(), "noor");
        publish(id, paper(true));
        drafting.attach(id, PaperSubject.action(action), "noor");

        assertThat(visitor.get("/actions/" + action).asString())
                .contains("/documents/" + id, "/actions/" + action + "/media");
        assertThat(Browser.seen(visitor.get("/documents/" + id))).contains("It belongs to", "Librarian missing");
        var media = visitor.get("/actions/" + action + "/media");
        assertThat(Browser.seen(media))
                .contains("For the media", "Librarian missing", "Country Peru", "Nobody crosses here.")
                .contains("Ilse Ahrends", "The bridge of " + place + " (PDF)");
        assertThat(media.asString()).contains("/actions/" + action + "/sheet", "/reports/" + action + "/figures");
        assertThat(visitor.get("/actions/" + UUID.randomUUID() + "/media").statusCode())
                .isEqualTo(404);
    }

    private void publish(UUID document, PaperEntry entry) {
        drafting.add(document, "", entry, "noor");
        issuing.publish(document, "noor");
    }

    private String index() {
        return "XXA 51/" + (1000 + Math.floorMod(id.hashCode(), 8999)) + "/2027";
    }

    private PaperEntry paper(boolean shown) {
        return new PaperEntry(
                PaperKind.PRESS_RELEASE,
                index(),
                "PE",
                LocalDate.of(2027, 2, 3),
                "en",
                Map.of(
                        "en",
                        new PaperWords(
                                "The bridge of " + place,
                                "The bridge is shut.\n\n“Nobody crosses here,” said Rosa Quispe.\n\nOpen it."),
                        "es",
                        new PaperWords("El puente de " + place, "El puente está cerrado.\n\nNadie cruza aquí.")),
                List.of(
                        new PaperQuote("en", "Nobody crosses here.", "Rosa Quispe", "Director for the Andes"),
                        new PaperQuote("en", "The barrier must go.", "Ana Ruiz", "Head of law")),
                List.of(new PaperLink(
                        null,
                        "https://elsewhere.example/fence",
                        "A fence grows",
                        PaperKind.NEWS,
                        LocalDate.of(2027, 1, 12))),
                new ContactEntry("Ilse Ahrends", "+49 30 5550 0107", "press@clarion.example", shown));
    }

    private PaperEntry linking(PaperLink link) {
        return new PaperEntry(
                PaperKind.OPEN_LETTER,
                "",
                "CL",
                LocalDate.of(2026, 5, 1),
                "en",
                Map.of("en", new PaperWords("The letter of " + place, "Dear all,\n\nopen it.")),
                List.of(),
                List.of(link),
                ContactEntry.NOBODY);
    }
}
