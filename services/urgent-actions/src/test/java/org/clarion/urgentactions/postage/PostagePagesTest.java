package org.clarion.urgentactions.postage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
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
class PostagePagesTest {

    private static final String TABLE = "/desk/actions/postage";
    private static final String IMPORT = TABLE + "/import";
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
        var csv = "from,to,delivered,price,currency,days,note\nLuxembourg,Asia,yes,1.90,EUR,8,\nLU,Atlantis,no,,,,\n";
        var handedIn = tomas.sendFile(IMPORT, IMPORT, "file", "postage.csv", csv.getBytes(UTF_8), Map.of());

        assertThat(handedIn.statusCode()).isEqualTo(303);
        var proposal = handedIn.header("Location");
        var page = tomas.get(proposal).asString();
        assertThat(page)
                .contains("1 entry is new", "1 line is not taken in", "From Luxembourg to Asia")
                .contains("to: We know no country and no part of the world “Atlantis”.");
        assertThat(tomas.get("/desk/actions/embassies/import/" + proposal.replaceFirst(".*/", ""))
                        .statusCode())
                .isEqualTo(410);

        assertThat(tomas.sendOpen(page, proposal, Map.of("deed", "take")).statusCode())
                .isEqualTo(303);

        assertThat(tomas.get(TABLE + "?from=LU").asString())
                .contains("From Luxembourg to Asia", "€1.90", "8 days at most", "Nobody has checked it yet");
        assertThat(tomas.get(TABLE + "/postage.csv").asString()).contains("LU,142,yes,1.90,EUR,8,");
        assertThat(tomas.get("/desk/record").asString()).contains("took in a file of postage");
    }

    @Test
    void aSupporterSeesWhatALetterCostsOrThatPostIsNotDelivered() {
        add("FI", "142", "yes", Map.of("price", "2.75", "currency", "EUR", "days", "9"));
        add("FI", "IR", "no", Map.of("note", "Planes do not go."));
        var toJapan = launched("JP");
        var toIran = launched("IR");
        var visitor = Browser.ofAVisitor();

        assertThat(visitor.get("/actions/" + toJapan).asString())
                .contains("Say where you live", "Show what holds for me")
                .doesNotContain("€2.75");
        assertThat(visitor.get("/actions/" + toJapan + "?country=FI").asString())
                .contains("A letter from Finland to Japan costs €2.75. It takes up to 9 days.")
                .contains("/letters/" + toJapan + "?country=FI");
        assertThat(visitor.get("/actions/" + toIran + "?country=FI").asString())
                .contains("Post to Iran is not delivered from Finland now.", "Planes do not go.")
                .doesNotContain("€2.75");
        assertThat(visitor.reading("es")
                        .get("/actions/" + toIran + "?country=FI")
                        .asString())
                .contains("Ahora no llega correo a Irán desde Finlandia.");
        assertThat(visitor.get("/actions/" + toIran + "/sheet?country=FI").asString())
                .contains("Post to Iran is not delivered from Finland now.");
        assertThat(visitor.get("/actions/" + toIran + "?country=UG").asString())
                .contains("We do not know what a letter from Uganda costs");
    }

    @Test
    void aFormThatMakesNoSenseComesBackWithWhatWasTyped() {
        var answer = tomas.send(
                TABLE + "/new", TABLE + "/new", Map.of("from", "NO", "to", "PE", "price", "much", "note", "Slow."));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("Say yes or no.", "“much” is no price.", "value=\"Slow.\"")
                .contains("<option value=\"PE\" selected>");
    }

    @Test
    void aWayThatIsKnownIsNotKnownTwice() {
        add("IS", "PE", "yes", Map.of());

        var again = tomas.send(TABLE + "/new", TABLE + "/new", Map.of("from", "IS", "to", "PE", "delivered", "no"));

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.asString()).contains("There is an entry for this way already.");
    }

    @Test
    void anEntryIsCheckedChangedAndDeletedAndTwoWhoDoItAtOnceLoseNothing() {
        add("MT", "PE", "yes", Map.of());
        var entry = tomas.get(TABLE + "?from=MT")
                .asString()
                .replaceFirst("(?s).*?href=\"(" + TABLE + "/[0-9a-f-]{36}).*", "$1");
        var open = tomas.get(entry).asString();

        tomas.send(entry, entry + "/check", Map.of());
        assertThat(tomas.get(entry).asString()).contains("Checked on", "by tomas");
        assertThat(tomas.sendOpen(open, entry, Map.of("delivered", "no", "note", "Mine"))
                        .statusCode())
                .isEqualTo(409);

        assertThat(tomas.send(entry, entry, Map.of("delivered", "no")).statusCode())
                .isEqualTo(303);
        assertThat(tomas.get(TABLE + "?from=MT").asString()).contains("Not delivered now");
        assertThat(tomas.get(entry + "/delete").asString()).contains("Delete this entry: From Malta to Peru?");
        assertThat(tomas.send(entry + "/delete", entry + "/delete", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(tomas.get(entry).statusCode()).isEqualTo(404);
    }

    @Test
    void campaignersReadAndChangeNothing() {
        add("EE", "PE", "yes", Map.of());
        var noor = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);

        assertThat(noor.get(TABLE).asString()).contains("From Estonia to Peru").doesNotContain("Add an entry");
        assertThat(noor.get(TABLE + "/new").statusCode()).isEqualTo(403);
        assertThat(noor.get(IMPORT).statusCode()).isEqualTo(403);
    }

    private void add(String from, String to, String delivered, Map<String, String> others) {
        var fields = new HashMap<>(others);
        fields.putAll(Map.of("from", from, "to", to, "delivered", delivered));
        assertThat(tomas.send(TABLE + "/new", TABLE + "/new", fields).statusCode())
                .isEqualTo(303);
    }

    private UUID launched(String country) {
        var id = UUID.randomUUID();
        drafting.begin(id, Drafts.alone(Drafts.numbered(1, 1, country, IN_A_YEAR)), null, "noor");
        launching.launch(id, actions.of(id).orElseThrow().version(), "noor");
        return id;
    }
}
