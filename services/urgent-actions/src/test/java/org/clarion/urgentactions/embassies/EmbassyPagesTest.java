package org.clarion.urgentactions.embassies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.spreadsheets.CsvList;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Drafts;
import org.clarion.urgentactions.sheets.Launching;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EmbassyPagesTest {

    private static final String DIRECTORY = "/desk/actions/embassies";
    private static final String IMPORT = DIRECTORY + "/import";
    private static final String HEADING = "country,host_country,accredited_to,name,salutation,address,email\n";
    private static final LocalDate IN_A_YEAR = LocalDate.now(ZoneOffset.UTC).plusYears(1);

    @Inject
    Sessions sessions;

    @Inject
    Drafting drafting;

    @Inject
    Launching launching;

    @Inject
    Actions actions;

    private Browser tomas;

    @BeforeEach
    void openBrowser() {
        tomas = Browser.of("tomas", Roles.COORDINATOR, sessions::start);
    }

    @Test
    void aFileIsTakenInOnceItWasSeenWhatItWouldDo() {
        var handedIn = handIn(HEADING
                + "Bolivia,Austria,Slovakia,H.E. Ana Ejemplo,Your Excellency,Ejemploallee 1|Wien,ana@embassy.example\n"
                + "Bolivia,Atlantis,,H.E. Ben Ejemplo,,Street 2,\n");

        assertThat(handedIn.statusCode()).isEqualTo(303);
        var proposal = handedIn.header("Location");
        assertThat(tomas.get(proposal).asString())
                .contains("Nothing is done yet.", "1 entry is new", "1 line is not taken in")
                .contains("<th scope=\"row\">3</th>", "host_country: We know no country “Atlantis”.");
        assertThat(tomas.reading("es").get(proposal).asString()).contains("1 entrada es nueva");
        assertThat(tomas.get(DIRECTORY).asString()).doesNotContain("Embassy of Bolivia in Austria");

        var page = tomas.get(proposal).asString();
        assertThat(tomas.sendOpen(page, proposal, Map.of("deed", "take")).statusCode())
                .isEqualTo(303);

        assertThat(tomas.get(DIRECTORY + "?of=BO&in=SK").asString())
                .contains("Embassy of Bolivia in Austria", "Nobody has checked it yet");
        assertThat(tomas.get(DIRECTORY + "?of=BO&in=KE").asString()).contains("Nothing fits");
        assertThat(tomas.get(DIRECTORY + "/embassies.csv").asString())
                .contains("BO,AT,SK,H.E. Ana Ejemplo,,Your Excellency,\"Ejemploallee 1\nWien\",ana@embassy.example");
        assertThat(tomas.sendOpen(page, proposal, Map.of("deed", "take")).statusCode())
                .isEqualTo(410);
        await().untilAsserted(() -> assertThat(
                        tomas.get("/desk/record?act=imported embassies").asString())
                .contains(">took in a file of embassies"));
    }

    @Test
    void aFileThatWouldDoSomethingElseByNowIsLookedAtAgain() {
        var line = "HN,PT,,H.E. Ana Ejemplo,,Rua 1,\n";
        var proposal = handIn(HEADING + line).header("Location");
        var seen = tomas.get(proposal).asString();
        add("HN", "PT", "H.E. Somebody Else");

        var answer = tomas.sendOpen(seen, proposal, Map.of("deed", "take"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("The directory was changed meanwhile", "1 entry changes");
    }

    @Test
    void whatIsNoListOfEmbassiesSaysWhy() {
        assertThat(handIn("name,address\nAna,Street 1\n").asString())
                .contains("These columns are missing in its first line: country, host_country");
        assertThat(handIn("x".repeat(CsvList.LARGEST + 1)).asString()).contains("This file has more than 1 MB.");
    }

    @Test
    void twoWhoChangeAnEntryAtOnceLoseNothing() {
        var embassy = add("EC", "IT", "H.E. Ana Ejemplo");
        var form = embassy + "/change";
        var open = tomas.get(form).asString();
        var other = Browser.of("noor", Roles.ADMINISTRATOR, sessions::start);
        other.send(form, form, Map.of("phone", "+39 06 555 0100"));

        var answer = tomas.sendOpen(open, form, Map.of("office", "Embassy of Ecuador"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString())
                .contains("noor changed this entry meanwhile.", "+39 06 555 0100", "value=\"Embassy of Ecuador\"");
        assertThat(tomas.sendOpen(answer.asString(), form, Map.of()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void whoCheckedAnEntryAndWhenIsSaidAndOnRecord() {
        var embassy = add("UY", "NO", "H.E. Ana Ejemplo");

        tomas.send(embassy, embassy + "/check", Map.of());

        assertThat(tomas.get(embassy).asString()).contains("Checked on", "by tomas");
        assertThat(tomas.get("/desk/record?q=uruguay norway").statusCode()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(
                        tomas.get("/desk/record?act=checked an embassy").asString())
                .contains("<a href=\"" + embassy + "\">Embassy of Uruguay in Norway</a>"));
    }

    @Test
    void aFormThatMakesNoSenseComesBackWithWhatWasTyped() {
        var answer = tomas.send(
                DIRECTORY + "/new",
                DIRECTORY + "/new",
                Map.of("country", "PY", "host_country", "PY", "name", "H.E. Ana Ejemplo", "email", "nobody"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains(
                        "Paraguay has no embassy at home.",
                        "“nobody” is not one e-mail address, nor the address of a web form.")
                .contains("value=\"H.E. Ana Ejemplo\"", "<option value=\"PY\" selected>");
    }

    @Test
    void onlyTheOneThatIsDeletedIsGone() {
        var embassy = add("CR", "SE", "H.E. Ana Ejemplo");
        var form = embassy + "/delete";
        assertThat(tomas.get(form).asString()).contains("Delete the Embassy of Costa Rica in Sweden?", "Sweden");

        assertThat(tomas.send(form, form, Map.of()).statusCode()).isEqualTo(303);

        assertThat(tomas.get(embassy).statusCode()).isEqualTo(404);
    }

    @Test
    void campaignersReadAndChangeNothing() {
        var embassy = add("PA", "DK", "H.E. Ana Ejemplo");
        var noor = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);

        assertThat(noor.get(DIRECTORY).statusCode()).isEqualTo(200);
        assertThat(noor.get(embassy).asString())
                .contains("Embassy of Panama in Denmark")
                .doesNotContain("Checked today", "/change\"");
        assertThat(noor.get(embassy + "/change").statusCode()).isEqualTo(403);
        assertThat(noor.get(IMPORT).statusCode()).isEqualTo(403);
        assertThat(Browser.ofAVisitor().get(DIRECTORY).statusCode()).isNotEqualTo(200);
    }

    @Test
    void aSupportersCountryFindsItsEmbassyOrASentence() {
        add("GT", "AT", "H.E. Ana Ejemplo", "Slovakia\nSlovenia");
        var id = launched("GT");
        var visitor = Browser.ofAVisitor();

        assertThat(visitor.get("/actions/" + id).asString())
                .contains("<label for=\"country\">Your country</label>")
                .doesNotContain("H.E. Ana Ejemplo");
        var found = visitor.get("/actions/" + id + "?country=SI");
        assertThat(found.asString())
                .contains("If you live in Slovenia", "H.E. Ana Ejemplo", "It is in Austria")
                .contains("<option value=\"SI\" selected>");
        assertThat(found.header("Cache-Control")).contains("public, max-age=5");
        assertThat(visitor.get("/actions/" + id + "?country=KE").asString())
                .contains("We know of no embassy of Guatemala that takes letters from Kenya.")
                .doesNotContain("H.E. Ana Ejemplo");
        assertThat(visitor.get("/actions/" + id + "?country=GT").asString())
                .contains("Embassies are for people who live abroad.");
        assertThat(visitor.reading("es").get("/actions/" + id + "?country=KE").asString())
                .contains("No conocemos ninguna embajada de Guatemala que reciba cartas de Kenia.");
        assertThat(visitor.get("/actions/" + id + "?country=Atlantis").asString())
                .doesNotContain("We know of no embassy");
    }

    private Response handIn(String csv) {
        return tomas.sendFile(IMPORT, IMPORT, "file", "embassies.csv", csv.getBytes(UTF_8), Map.of());
    }

    private String add(String country, String seat, String name) {
        return add(country, seat, name, "");
    }

    private String add(String country, String seat, String name, String accreditedTo) {
        var added = tomas.send(
                DIRECTORY + "/new",
                DIRECTORY + "/new",
                Map.of(
                        "country",
                        country,
                        "host_country",
                        seat,
                        "accredited_to",
                        accreditedTo,
                        "name",
                        name,
                        "address",
                        "Street 1\nTown"));
        assertThat(added.statusCode()).isEqualTo(303);
        return added.header("Location").replaceFirst("\\?.*", "");
    }

    private UUID launched(String country) {
        var id = UUID.randomUUID();
        drafting.begin(id, Drafts.alone(Drafts.numbered(1, 1, country, IN_A_YEAR)), null, "noor");
        launching.launch(id, actions.of(id).orElseThrow().version(), "noor");
        return id;
    }
}
