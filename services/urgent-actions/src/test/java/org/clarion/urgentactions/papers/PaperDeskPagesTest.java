package org.clarion.urgentactions.papers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A press officer's way with a document, page by page. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PaperDeskPagesTest {

    private static final String DOCUMENTS = "/desk/documents";
    private static final String PASTED = """
            PRESS RELEASE

            Index: XXA 51/0107/2027
            3 February 2027

            Peru: The bridge must stay open for people in flight

            The authorities of Peru closed the bridge of Example Town last night, Example Network said today.

            “People stand in the rain with their children and nobody tells them why,” said Rosa Quispe, Director for the Andes at Example Network.

            For more information or to arrange an interview, please contact Ilse Ahrends: +49 30 5550 0107, press@network.example

            Read more:

            A fence grows (News, 12 January 2026)
            https://network.example/news/2027/01/a-fence-grows/
            """;

    @Inject
    Sessions sessions;

    @Inject
    PublishWhenDue due;

    @Inject
    Papers papers;

    @Inject
    PaperDrafting drafting;

    @Inject
    PaperIssuing issuing;

    @Inject
    Drafting actions;

    @Inject
    TestClock clock;

    private final Browser visitor = Browser.ofAVisitor();
    private Browser noor;

    @BeforeEach
    void logIn() {
        noor = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);
    }

    @AfterEach
    void letTimePass() {
        clock.run();
    }

    @Test
    void aPasteIsReadIntoItsFieldsAndADateThatItsAddressContradictsIsDoubtedUntilSomebodySaysItIsRight() {
        var document = bring(PASTED);

        var form = noor.get(document + "/edit");
        assertThat(Browser.fields(form.asString()))
                .containsEntry("kind", "PRESS_RELEASE")
                .containsEntry("index", "XXA 51/0107/2027")
                .containsEntry("date", "2027-02-03")
                .containsEntry("country", "PE")
                .containsEntry("language", "en")
                .containsEntry("title.en", "Peru: The bridge must stay open for people in flight")
                .containsEntry("quotes.0.speaker", "Rosa Quispe")
                .containsEntry("contact.phone", "+49 30 5550 0107")
                .containsEntry("links.0.date", "2026-01-12");
        assertThat(Browser.seen(form)).contains("Its own address says");

        save(document, Map.of("settled", "ADDRESS_OF_ANOTHER_YEAR links.0.date"));

        assertThat(Browser.seen(noor.get(document + "/edit"))).doesNotContain("Its own address says");
        assertThat(papers.of(id(document)).orElseThrow().source()).isEqualTo(PASTED);
    }

    @Test
    void itWaitsUnderEmbargoIsShownByASecretLinkOnlyAndGoesOutByItself() {
        var document = bring(PASTED);
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(2).toString();
        var publish = document + "/publish";
        assertThat(noor.send(publish, document + "/embargo", Map.of("day", "soon", "time", "07:00"))
                        .asString())
                .contains("“soon” is no day", "Choose a place: by its clocks it goes out.", "value=\"07:00\"");

        noor.send(publish, document + "/embargo", Map.of("day", day, "time", "07:00", "zone", "America/Lima"));
        var made = noor.send(document, document + "/link", Map.of()).asString();
        var link = made.replaceAll("(?s).*value=\"https?://[^/]+(/documents/preview/[A-Za-z0-9_-]{32})\".*", "$1");

        assertThat(link).as(made).startsWith("/documents/preview/");
        assertThat(Browser.seen(noor.get(document))).contains("It publishes itself at", "(Lima time)");
        var shown = visitor.get(link);
        assertThat(shown.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(Browser.seen(shown))
                .contains("Under embargo until", "(Lima time)", "The bridge must stay open")
                .doesNotContain("Ahrends", "5550 0", "55500107");
        noor.send(document, document + "/link", Map.of());
        assertThat(visitor.get(link).statusCode()).isEqualTo(410);
        clock.stopAt(clock.instant().plus(Duration.ofDays(3)));
        due.look();
        assertThat(papers.published(id(document))).isPresent();
    }

    @Test
    void whatLacksATextInOneOfItsLanguagesDoesNotGoOut() {
        var document = bring(PASTED);
        save(document, Map.of("added", "es"));
        assertThat(noor.get(document + "/edit?add=es").asString()).contains("name=\"title.es\"");
        noor.sendOpen(
                noor.get(document + "/edit?add=es").asString(),
                document + "/edit",
                Map.of("title.es", "El puente debe seguir abierto"));

        var refused = noor.sendOpen(
                noor.get(document).asString() + "<form action=\"" + document + "/publish\"></form>",
                document + "/publish",
                Map.of("form", Browser.token(noor.get(document).asString())));

        assertThat(Browser.seen(noor.get(document + "/publish"))).contains("The text in Spanish is missing.");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(papers.of(id(document)).orElseThrow().state()).isEqualTo(PaperState.DRAFT);
    }

    @Test
    void whoeverHasTheLinkToOneHearsNothingOfAnotherThatIsNotOut() {
        var other = UUID.randomUUID();
        var id = UUID.randomUUID();
        var document = DOCUMENTS + "/" + id;
        drafting.add(other, "", PaperSamples.onBorders(), "noor");
        drafting.add(id, "", PaperSamples.leadingTo(new PaperLink(other, "", "What comes after", null, null)), "noor");
        var made = noor.send(document, document + "/link", Map.of()).asString();
        var link = made.replaceAll("(?s).*value=\"https?://[^/]+(/documents/preview/[A-Za-z0-9_-]{32})\".*", "$1");

        assertThat(visitor.get(link).asString()).doesNotContain("What comes after", other.toString());

        assertThat(Browser.seen(noor.get(document + "/preview"))).contains("What comes after");
    }

    @Test
    void withdrawingSaysBeforeWhatGoes() {
        var id = UUID.randomUUID();
        var document = DOCUMENTS + "/" + id;
        drafting.add(id, "Ask " + PaperSamples.PRESS_OFFICER, PaperSamples.onBorders(), "noor");
        noor.send(document + "/publish", document + "/publish", Map.of());
        assertThat(Browser.seen(noor.get(document + "/withdraw")))
                .contains("its page in English, Spanish", "its contact for media, which is deleted");

        noor.send(document + "/withdraw", document + "/withdraw", Map.of());

        assertThat(Browser.seen(noor.get(document))).contains("Withdrawn", "It belongs to nothing yet.");
        assertThat(noor.get(document).asString()).doesNotContain(PaperSamples.PRESS_OFFICER);
    }

    @Test
    void itIsAttachedFromBothSides() {
        var id = UUID.randomUUID();
        var action = UUID.randomUUID();
        var there = DOCUMENTS + "/of/ACTION-" + action;
        drafting.add(id, "", PaperSamples.onBorders(), "noor");
        actions.begin(
                action,
                Drafts.alone(Drafts.ofTheLibrarian(LocalDate.now(ZoneOffset.UTC).plusDays(40))),
                null,
                "noor");
        assertThat(noor.send(there, there + "/attach", Map.of("document", "")).asString())
                .contains("Choose a document.");

        noor.send(there, there + "/attach", Map.of("document", id.toString()));

        assertThat(Browser.seen(noor.get(there))).contains("Borders must stay open", "Press release · Draft");
        assertThat(noor.get(DOCUMENTS + "/" + id).asString()).contains("/desk/actions/" + action);
        noor.sendOpen(
                noor.get(DOCUMENTS + "/" + id).asString(),
                DOCUMENTS + "/" + id + "/detach",
                Map.of("subject", "ACTION-" + action));
        assertThat(papers.subjectsOf(id)).isEmpty();
    }

    @Test
    void aMistakeBringsTheFormBackWithAllThatWasTyped() {
        var blank = DOCUMENTS + "/blank";

        var answer = noor.send(
                blank,
                blank,
                Map.of(
                        "kind", "",
                        "date", "soon",
                        "title.en", "Typed with care",
                        "quotes.0.speaker", "Rosa Quispe",
                        "links.0.title", "A letter",
                        "links.0.address", "over there",
                        "contact.email", "press"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("Choose what it is.", "“soon” is no day", "Write what they say", "This is no web address")
                .contains("This is no mail address.", "value=\"Typed with care\"", "value=\"over there\"");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsSaid() {
        var id = UUID.randomUUID();
        var document = DOCUMENTS + "/" + id;
        drafting.add(id, "", PaperSamples.onBorders(), "noor");
        var open = noor.get(document + "/edit").asString();
        save(document, Map.of("index", "XXA 1/0001/2027"));

        var answer = noor.sendOpen(open, document + "/edit", Map.of("title.en", "Mine"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("Somebody else changed this document", "value=\"Mine\"");
        assertThat(noor.sendOpen(answer.asString(), document + "/edit", Map.of())
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aDocumentOfOursIsLinkedByItsAddressAndTheListFindsIt() {
        var other = UUID.randomUUID();
        var id = UUID.randomUUID();
        drafting.add(other, "", PaperSamples.onBorders(), "noor");
        drafting.add(id, "", PaperSamples.onBorders(), "noor");

        save(DOCUMENTS + "/" + id, Map.of("links.0.address", "/documents/" + other, "index", "XXA " + id));

        assertThat(papers.of(id).orElseThrow().links())
                .first()
                .extracting(PaperLink::linkedId)
                .isEqualTo(other);
        issuing.publish(id, "noor");
        assertThat(noor.get(DOCUMENTS + "/" + other).asString()).contains(DOCUMENTS + "/" + id + "\"");
        assertThat(noor.get(DOCUMENTS + "?q=" + id).asString()).contains("/desk/documents/" + id);
    }

    @Test
    void everyVersionIsKeptWithWhatChangedInIt() {
        var id = UUID.randomUUID();
        var document = DOCUMENTS + "/" + id;
        drafting.add(id, "", PaperSamples.onBorders(), "noor");
        save(document, Map.of("title.en", "Before anybody read it"));
        issuing.publish(id, "noor");

        save(document, Map.of("title.en", "Borders opened at last", "date", "2027-02-04"));
        save(document, Map.of("contact.phone", "+49 30 5550 0199"));

        assertThat(Browser.seen(noor.get(document + "/versions")))
                .contains("Version 2", "Changed: date, title (English)", "Before anybody read it")
                .doesNotContain("Version 3", "5550 0", "55500107");
    }

    @Test
    void spanishReadersWorkWithItToo() {
        var document = bring(PASTED);

        assertThat(Browser.seen(noor.reading("es").get(document + "/edit")))
                .contains("Contacto para la prensa", "Quién habla en él");
        assertThat(Browser.seen(noor.reading("es").get(DOCUMENTS))).contains("Traer un documento");
    }

    private String bring(String text) {
        var brought = noor.sendFile(
                DOCUMENTS + "/new", DOCUMENTS + "/new", "file", "", "".getBytes(UTF_8), Map.of("paste", text));
        assertThat(brought.statusCode()).as(brought.asString()).isEqualTo(303);
        return brought.header("Location").replaceAll("/edit.*", "");
    }

    private void save(String document, Map<String, String> changes) {
        var answer = noor.send(document + "/edit", document + "/edit", new HashMap<>(changes));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
    }

    private static UUID id(String document) {
        return UUID.fromString(document.substring(document.lastIndexOf('/') + 1));
    }
}
