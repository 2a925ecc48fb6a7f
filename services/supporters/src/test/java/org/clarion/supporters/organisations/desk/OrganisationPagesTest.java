package org.clarion.supporters.organisations.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coordinator keeps the organisations: adds, changes, makes two one, brings a list. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OrganisationPagesTest {

    private static final String PAGE = "/desk/supporters/organisations";

    @Inject
    Sessions sessions;

    private Browser noor;

    @BeforeEach
    void openBrowser() {
        noor = Browser.of("noor", Roles.COORDINATOR, sessions::start);
    }

    @Test
    void oneIsAddedAndFoundByItsFormerNameToo() {
        var lago = added(Map.of(
                "name", "Observatorio del Lago Grande",
                "others", "en: Great Lake Observatory",
                "acronym", "OLG",
                "country", "GT",
                "domains", "https://www.olg.example/quienes-somos\noficina@lago.example",
                "website", "https://olg.example"));

        assertThat(Browser.seen(noor.get(lago)))
                .contains("Great Lake Observatory", "OLG", "Guatemala", "olg.example, lago.example")
                .contains("Added as “Observatorio del Lago Grande”");

        assertThat(noor.send(lago + "/change", lago + "/change", Map.of("name", "Observatorio de Lagos"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(Browser.seen(noor.get(lago)))
                .contains("Called otherwise; before: “Observatorio del Lago Grande”", "Former names");
        assertThat(Browser.seen(noor.get(PAGE + "?q=Lago Grande"))).contains("Great Lake Observatory");
        assertThat(Browser.seen(noor.get(PAGE + "?q=Lago Grande&country=PE"))).doesNotContain("Great Lake");
    }

    @Test
    void whatIsToBeMendedComesBackWithAllThatWasTyped() {
        var answer = noor.send(
                PAGE + "/new",
                PAGE + "/new",
                Map.of(
                        "name", "",
                        "others", "House of the Rivers",
                        "domains", "gmail.com",
                        "website", "over there",
                        "acronym", "KEEP"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Browser.seen(answer))
                .contains("Give it its name.", "write the language, a colon and the name")
                .contains("Anybody can have a mailbox at “gmail.com”", "This is no web address");
        assertThat(answer.asString()).contains("value=\"KEEP\"");
        assertThat(Browser.seen(noor.send(PAGE + "/new", PAGE + "/new", Map.of("name", "X", "domains", "org.pe"))))
                .contains("Many organisations have their domain below “org.pe”");
    }

    @Test
    void oneThatIsHereUnderAnotherSpellingIsSuggestedAndAddedOnlyIfItIsAnother() {
        added(Map.of("name", "Pantanal Direitos Humanos", "language", "pt", "country", "BR"));

        var asked =
                noor.send(PAGE + "/new", PAGE + "/new", Map.of("name", "Pantanal Diretos Humanos", "language", "pt"));

        assertThat(asked.statusCode()).isEqualTo(409);
        assertThat(Browser.seen(asked))
                .contains("Is it one of these?", "Pantanal Direitos Humanos", "a name that reads like it");
        assertThat(noor.sendOpen(asked.asString(), PAGE + "/new", Map.of("another", "yes"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void twoThatAreOneAreLookedAtFirstAndLeadOnAfterwards() {
        var right = added(Map.of("name", "Foro de la Selva Viva", "country", "PE"));
        var wrong = added(Map.of(
                "name", "Foro de la Selba Viva", "domains", "selva.example", "approver", "yes", "another", "yes"));
        contact(wrong, "rosa@selva.example");
        assertThat(Browser.seen(noor.get(right))).contains("It may be the same as", "Foro de la Selba Viva");
        var preview = PAGE + "/alike/" + id(wrong) + "/" + id(right);

        assertThat(Browser.seen(noor.get(preview)))
                .contains("“Foro de la Selba Viva” turned out to be “Foro de la Selva Viva”.")
                .contains("people at selva.example can sign", "one person to write to", "needs a second person")
                .contains("This cannot be undone");
        assertThat(noor.send(preview, preview + "/merge", Map.of()).statusCode())
                .isEqualTo(303);

        assertThat(Browser.seen(noor.get(right)))
                .contains("Former names", "Foro de la Selba Viva", "selva.example", "Rosa")
                .contains("Turned out to be the same as “Foro de la Selba Viva”");
        assertThat(noor.get(wrong).header("Location")).contains(id(right));
        assertThat(noor.get(preview).statusCode()).isEqualTo(404);
    }

    @Test
    void twoThatAreTwoAreNotAskedAboutAgain() {
        var sea = added(Map.of("name", "Voz de la Bahía Azul"));
        var see = added(Map.of("name", "Voz de la Bahia Azul", "another", "yes"));
        var pairs = noor.get(PAGE + "/alike?q=Azul");
        assertThat(Browser.seen(pairs)).contains("the same name, written differently");

        noor.post(PAGE + "/alike/" + id(see) + "/" + id(sea) + "/apart", pairs, Map.of());

        assertThat(Browser.seen(noor.get(sea))).doesNotContain("It may be the same as");
        assertThat(Browser.of("ada", Roles.CAMPAIGNER, sessions::start)
                        .get(PAGE + "/alike")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoIsWrittenToStandsThereUntilTheyAreRemoved() {
        var home = added(Map.of("name", "Casa del Páramo"));
        assertThat(noor.send(home, home + "/contacts", Map.of("person", "", "email", "nowhere"))
                        .statusCode())
                .isEqualTo(422);
        contact(home, "rosa@paramo.example");
        contact(home, "Rosa+post@paramo.example");

        assertThat(noor.get(home).asString()).containsOnlyOnce("mailto:").contains("rosa@paramo.example");
        assertThat(noor.get(PAGE + "/organisations.csv").asString()).doesNotContain("rosa");

        var remove = noor.get(home).asString().replaceAll("(?s).*action=\"([^\"]*/remove)\".*", "$1");
        noor.send(home, remove, Map.of());

        assertThat(noor.get(home).asString()).doesNotContain("rosa@paramo.example");
    }

    @Test
    void aListIsLookedAtBeforeItIsTakenIn() {
        added(Map.of("name", "Mesa del Cauce", "country", "CO", "language", "es"));
        var text = """
                Signed by:
                Regional
                Frontera Abierta (FRABI)
                Colombia
                Mesa del Cauce
                Mesa del Cause
                Tierra de Cedros
                """;

        var look = noor.sendFile(PAGE + "/bring", PAGE + "/bring", "file", "", new byte[0], pasted(text));

        assertThat(look.statusCode()).as(look.asString()).isEqualTo(200);
        assertThat(Browser.seen(look))
                .contains("2 are new and are added", "One is known and stays as it is", "One may be known")
                .contains(
                        "Frontera Abierta (FRABI) Regional or international",
                        "Tierra de Cedros Colombia",
                        "Signed by:");
        assertThat(Browser.seen(noor.get(PAGE + "?q=Cedros"))).doesNotContain("Tierra de Cedros");

        var taken = takeIn(look);

        assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(303);
        assertThat(Browser.seen(noor.get(PAGE + "?q=Cedros"))).contains("Tierra de Cedros");
        assertThat(Browser.seen(noor.get(PAGE + "?q=Mesa del Cause"))).doesNotContain("Mesa del Cause Colombia");
        assertThat(Browser.seen(noor.sendFile(PAGE + "/bring", PAGE + "/bring", "file", "", new byte[0], pasted(text))))
                .contains("3 are known and stay as they are");
    }

    @Test
    void aFileIsTakenAlongAndComesBack() {
        added(Map.of("name", "=Raíz y Río", "acronym", "RYR", "domains", "raiz.example", "kind", "UNION"));
        var file = noor.get(PAGE + "/organisations.csv").asString();
        assertThat(file).contains("'=Raíz y Río,es,,RYR,raiz.example,,,union,,");

        var look = noor.sendFile(
                PAGE + "/bring",
                PAGE + "/bring",
                "file",
                "list.csv",
                "name;country;kind;domains\nPuente Seco;Perú;union;puente.example\nOtro Puente;Atlantis;;gmail.com\n"
                        .getBytes(StandardCharsets.UTF_8),
                pasted(""));

        assertThat(Browser.seen(look))
                .contains("One is new and is added", "“Atlantis” is no country.", "“gmail.com” cannot be a domain")
                .contains("Puente Seco Peru");
        takeIn(look);
        assertThat(Browser.seen(noor.get(PAGE + "?q=Puente&kind=UNION"))).contains("Puente Seco");
    }

    @Test
    void spanishReadersReadItToo() {
        assertThat(Browser.seen(noor.reading("es").get(PAGE + "/new")))
                .contains("Añadir una organización", "Dominios de su correo propio");
    }

    private static Map<String, String> pasted(String text) {
        return Map.of("paste", text, "language", "es");
    }

    /** Where it stands now. */
    private String added(Map<String, String> typed) {
        var fields = new HashMap<>(typed);
        fields.putIfAbsent("language", "es");
        var answer = noor.send(PAGE + "/new", PAGE + "/new", fields);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return path(answer);
    }

    /** Without saying of any line that it is another one. */
    private Response takeIn(Response look) {
        var page = look.asString();
        var fields = Browser.fields(page.substring(page.indexOf("<main")));
        fields.remove("another");
        return noor.postFile(PAGE + "/bring/take-in", "file", "", new byte[0], fields);
    }

    private void contact(String organisation, String address) {
        var answer = noor.send(
                organisation, organisation + "/contacts", Map.of("person", "Rosa", "email", address, "language", "es"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
    }

    private static String path(Response answer) {
        return answer.header("Location").replaceAll("\\?.*", "").replaceAll("^https?://[^/]+", "");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
