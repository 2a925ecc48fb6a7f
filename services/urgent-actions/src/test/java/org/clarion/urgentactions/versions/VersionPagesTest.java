package org.clarion.urgentactions.versions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
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
class VersionPagesTest {

    private static final LocalDate LAST_DAY = LocalDate.now(ZoneOffset.UTC).plusDays(40);
    private static final Pattern WORDS = Pattern.compile("action=\"([^\"]*/words)\"");

    @Inject
    Drafting drafting;

    @Inject
    Sessions sessions;

    private Browser noor;
    private String action;

    @BeforeEach
    void launch() {
        noor = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);
        var id = UUID.randomUUID();
        drafting.begin(id, Drafts.alone(Drafts.ofTheLibrarian(LAST_DAY)), null, "noor");
        action = "/desk/actions/" + id;
        noor.send(action, action, Map.of("en.title", "Not public yet", "deed", "save"));
        noor.send(action + "/launch", action + "/launch", Map.of());
    }

    @Test
    void everyPublishedChangeIsKeptWithWhatDiffers() {
        noor.send(action + "/change", action, Map.of("en.title", "Librarian seen alive", "deed", "save"));

        assertThat(noor.get(action + "/versions").asString())
                .contains("noor published this at", "The first that was kept.")
                .contains("Title (English)", ">Not public yet</td>", ">Librarian seen alive</td>")
                .doesNotContain(">Librarian missing<");
    }

    @Test
    void whatIsSaidPubliclyStandsOnThePageWithItsDate() {
        noor.send(action + "/change", action, Map.of("en.title", "Librarian seen alive", "deed", "save"));
        var page = noor.get(action + "/versions").asString();
        var words = WORDS.matcher(page);
        assertThat(words.find()).isTrue();

        noor.sendOpen(
                page, words.group(1), Map.of("en.words", "She was seen alive.", "es.words", "La vieron con vida."));

        var reader = Browser.ofAVisitor();
        assertThat(reader.get(action.replace("/desk", "")).asString())
                .contains("Updated on", "<span lang=\"en\" dir=\"ltr\">She was seen alive.</span>");
        assertThat(reader.reading("es").get(action.replace("/desk", "")).asString())
                .contains("Actualizada el", "La vieron con vida.");
    }

    @Test
    void theFeedSaysWhenItWasChangedLast() {
        var entry = Pattern.compile(
                "urn:uuid:" + action.substring(action.lastIndexOf('/') + 1)
                        + "</id>.*?<published>([^<]*)</published>\\s*<updated>([^<]*)</updated>",
                Pattern.DOTALL);
        noor.send(action + "/change", action, Map.of("en.title", "Librarian seen alive", "deed", "save"));

        var found = entry.matcher(Browser.ofAVisitor().get("/actions.atom").asString());

        assertThat(found.find()).isTrue();
        assertThat(Instant.parse(found.group(2))).isAfter(Instant.parse(found.group(1)));
    }

    @Test
    void withoutAWordNothingIsSaid() {
        noor.send(action + "/change", action, Map.of("en.title", "Librarian seen alive", "deed", "save"));

        assertThat(Browser.ofAVisitor().get(action.replace("/desk", "")).asString())
                .doesNotContain("Updated on");
    }

    @Test
    void aDeadlineThatComesSoonerIsAskedAboutAndSaidPublicly() {
        var sooner = LAST_DAY.minusDays(10);
        var open = noor.get(action + "/change").asString();

        var asked = noor.sendOpen(open, action, Map.of("actUntil", sooner.toString(), "deed", "save"));
        var kept = noor.get(action + "/change").asString();
        var another = noor.sendOpen(
                open,
                action,
                Map.of("actUntil", sooner.toString(), "sure", sooner.plusDays(1).toString(), "deed", "save"));
        var done = noor.sendOpen(
                open, action, Map.of("actUntil", sooner.toString(), "sure", sooner.toString(), "deed", "save"));

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(Browser.seen(asked))
                .contains("The last day moves from", "(10 days sooner)", "Whoever counted on the old day");
        assertThat(asked.asString())
                .contains("name=\"sure\" value=\"" + sooner, "name=\"actUntil\" type=\"date\" value=\"" + sooner);
        assertThat(Browser.fields(kept)).containsEntry("actUntil", LAST_DAY.toString());
        assertThat(another.statusCode()).isEqualTo(422);
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(Browser.seen(Browser.ofAVisitor().get(action.replace("/desk", ""))))
                .contains("Updated on", "The last day to act is sooner, by 10 days:");
        assertThat(Browser.seen(Browser.ofAVisitor().reading("es").get(action.replace("/desk", ""))))
                .contains("El último día para actuar es 10 días antes:");
    }

    @Test
    void aDeadlineThatMovesFarIsAskedAboutAndAnOrdinaryExtensionIsNot() {
        var far = noor.send(
                action + "/change",
                action,
                Map.of("actUntil", LAST_DAY.plusDays(200).toString(), "deed", "save"));
        var usual = noor.send(
                action + "/change",
                action,
                Map.of("actUntil", LAST_DAY.plusDays(14).toString(), "deed", "save"));

        assertThat(far.statusCode()).isEqualTo(422);
        assertThat(Browser.seen(far)).contains("(200 days later)", "further than a sheet is usually extended");
        assertThat(usual.statusCode()).isEqualTo(303);
        assertThat(Browser.seen(Browser.ofAVisitor().get(action.replace("/desk", ""))))
                .contains("The last day to act is later, by 14 days:");
    }

    @Test
    void aDraftHasNoVersions() {
        var id = UUID.randomUUID();
        drafting.begin(id, Drafts.alone(Drafts.ofTheLibrarian(LocalDate.now(ZoneOffset.UTC))), null, "noor");

        assertThat(noor.get("/desk/actions/" + id + "/versions").asString()).contains("Nothing was published yet.");
    }
}
