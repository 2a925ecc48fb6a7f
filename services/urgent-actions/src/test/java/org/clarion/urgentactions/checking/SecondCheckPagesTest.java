package org.clarion.urgentactions.checking;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Drafts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SecondCheckPagesTest {

    private static final LocalDate SOON = LocalDate.now(ZoneOffset.UTC).plusDays(40);

    @Inject
    Drafting drafting;

    @Inject
    Sessions sessions;

    @Inject
    DataSource database;

    private Browser noor;
    private Browser tomas;
    private String draft;

    @BeforeEach
    void begin() throws SQLException {
        noor = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);
        tomas = Browser.of("tomas", Roles.COORDINATOR, sessions::start);
        employed("noor");
        employed("tomas");
        var id = UUID.randomUUID();
        drafting.begin(id, Drafts.alone(Drafts.ofTheLibrarian(SOON)), null, "noor");
        draft = "/desk/actions/" + id;
    }

    @Test
    void somebodyElseIsAskedAndSeesIt() {
        assertThat(noor.get(draft).asString()).contains("Nobody has been asked to check it.");

        assertThat(asked().statusCode()).isEqualTo(303);

        assertThat(noor.get(draft + "/launch").asString()).contains("noor asked tomas to check it at");
        assertThat(tomas.get(draft + "/check").asString())
                .contains("noor asked you to check it at", "Is her name right?", "Yes, it can go out");
        assertThat(noor.get(draft + "/check").asString()).doesNotContain("Yes, it can go out");
        assertThat(tomas.get("/desk").asString()).contains("You are asked to check", draft + "/check");
        assertThat(noor.get("/desk").asString()).doesNotContain(draft + "/check");
    }

    @Test
    void whoIsSuspendedIsAskedForNothing() throws SQLException {
        var carla = "carla-" + UUID.randomUUID();
        employed(carla);
        try (var connection = database.getConnection();
                var suspend =
                        connection.prepareStatement("update staff_member set suspended_at = now() where name = ?")) {
            suspend.setString(1, carla);
            suspend.executeUpdate();
        }

        assertThat(noor.get(draft + "/check").asString()).contains("tomas").doesNotContain(carla);
        assertThat(noor.send(draft + "/check", draft + "/check/ask", Map.of("whom", carla))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aNoteStandsAtItsFieldUntilItIsSettled() {
        asked();
        tomas.send(draft + "/check", draft + "/check/notes", Map.of("field", "en.title", "words", "Say who she is."));

        var form = noor.get(draft).asString();
        assertThat(form.indexOf("Say who she is.")).isGreaterThan(form.indexOf("<label for=\"en.title\""));
        var page = noor.get(draft + "/check").asString();
        var settle = Pattern.compile("action=\"([^\"]*/settle)\"").matcher(page);
        assertThat(settle.find()).isTrue();
        noor.sendOpen(page, settle.group(1), Map.of());

        assertThat(noor.get(draft).asString()).doesNotContain("Say who she is.");
    }

    @Test
    void aNoteIsSettledWithinTheFormAndNothingTypedThereIsLost() {
        asked();
        tomas.send(draft + "/check", draft + "/check/notes", Map.of("field", "en.title", "words", "Say who she is."));
        var form = noor.get(draft).asString();
        var note = Pattern.compile("name=\"note\" value=\"([0-9a-f-]{36})\" aria-describedby=\"en.title-note\"")
                .matcher(form);
        assertThat(note.find()).isTrue();

        var typed = noor.sendOpen(
                formOf(form),
                draft + "/check/notes/settled",
                Map.of("note", note.group(1), "en.title", "Inés Quispe is missing"));

        assertThat(form)
                .contains("<strong>One note</strong> of whoever checked it", "aria-describedby=\"en.title-note\"");
        assertThat(typed.asString())
                .contains("value=\"Inés Quispe is missing\"", "The note is settled.")
                .doesNotContain("Say who she is.");
        assertThat(noor.get(draft).asString()).doesNotContain("Say who she is.", "Inés Quispe is missing");
    }

    @Test
    void aNoteOnAnOfficialMovesWithThem() {
        asked();
        noor.send(
                draft,
                draft,
                Map.of(
                        "targets.1.id", UUID.randomUUID().toString(),
                        "targets.1.name", "Mr. Hugo Paz",
                        "targets.1.role", "PRIMARY",
                        "deed", "save"));
        tomas.send(
                draft + "/check",
                draft + "/check/notes",
                Map.of("field", "targets.1.name", "words", "Is he still in office?"));

        var moved = noor.send(draft, draft, Map.of("deed", "up-target-1")).asString();
        noor.send(draft, draft, Map.of("deed", "remove-target-1"));

        assertThat(noor.get(draft).asString()).contains("id=\"targets.1.name-note\"");
        assertThat(moved).contains("id=\"targets.0.name-note\"").doesNotContain("id=\"targets.1.name-note\"");
        assertThat(tomas.get(draft + "/check").asString()).contains("#targets.1.name\">Target 2: name</a>");
    }

    @Test
    void aYesIsSeenAndAChangeAfterItIsToo() {
        asked();

        tomas.send(draft + "/check", draft + "/check/decide", Map.of("answer", "give"));

        assertThat(noor.get(draft + "/launch").asString())
                .contains("tomas checked it and said yes")
                .doesNotContain("It was changed since it was checked.");
        noor.send(draft, draft, Map.of("en.title", "Librarian seen", "deed", "save"));
        assertThat(noor.get(draft + "/launch").asString()).contains("It was changed since it was checked.");
    }

    @Test
    void aNoSaysWhy() {
        asked();
        var silent = tomas.send(draft + "/check", draft + "/check/decide", Map.of("answer", "refuse"));

        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.asString()).contains("Say in a word why not");
        tomas.send(
                draft + "/check",
                draft + "/check/decide",
                Map.of("answer", "refuse", "reason", "The date is last year's."));
        assertThat(noor.get(draft + "/check").asString())
                .contains("tomas checked it and said no", "The date is last year");
    }

    @Test
    void whatWasChangedMeanwhileIsLookedAtOnceMore() {
        asked();
        var open = tomas.get(draft + "/check").asString();
        noor.send(draft, draft, Map.of("en.title", "Librarian seen", "deed", "save"));

        var answer = tomas.sendOpen(
                open, draft + "/check/decide", Map.of("answer", "give", "reason", "The names are right."));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("It was changed while you were looking at it.", "The names are right.");
    }

    @Test
    void nobodyAsksThemselvesOrSomebodyUnknown() {
        for (var whom : new String[] {"noor", "nobody at all", ""}) {
            var answer = noor.send(draft + "/check", draft + "/check/ask", Map.of("whom", whom));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.asString()).contains("Choose who should look at it.");
        }
    }

    @Test
    void allOfItIsInSpanish() {
        asked();

        assertThat(tomas.reading("es").get(draft + "/check").asString())
                .contains("noor te pidió que la revisaras", "Sí, puede salir");
    }

    /** As if the button that settles were the form's own. */
    private String formOf(String page) {
        return page.replace(
                "<form id=\"sheet\" method=\"post\" action=\"" + draft,
                "<form id=\"sheet\" method=\"post\" action=\"" + draft + "/check/notes/settled");
    }

    private io.restassured.response.Response asked() {
        return noor.send(draft + "/check", draft + "/check/ask", Map.of("whom", "tomas", "note", "Is her name right?"));
    }

    private void employed(String name) throws SQLException {
        var sql = "insert into staff_member (name, id, created_at, roles, password_hash)"
                + " values (?, gen_random_uuid(), now(), 'campaigner', '$2a$04$"
                + ".".repeat(53) + "')" + " on conflict do nothing";
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setString(1, name);
            insert.executeUpdate();
        }
    }
}
