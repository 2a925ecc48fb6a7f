package org.clarion.urgentactions.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
class SettlingPagesTest {

    private static final String DOUBT = "The letter does not name Inés Quispe Rojas.";
    private static final Pattern RIGHT =
            Pattern.compile("does not name(?s:.*?)name=\"settle\" value=\"([0-9a-f-]{36})\"");

    @Inject
    Drafting drafting;

    @Inject
    Sessions sessions;

    private Browser noor;
    private String draft;

    @BeforeEach
    void begin() {
        noor = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);
        var id = UUID.randomUUID();
        var soon = LocalDate.now(ZoneOffset.UTC).plusDays(40);
        drafting.begin(id, Drafts.sampled("Dear Ms. Carmen Távara Ñahui,\n\nSay where she is.", soon), null, "noor");
        draft = "/desk/actions/" + id;
    }

    @Test
    void aDoubtStaysAtItsFieldAndOnTheLaunchPageUntilItIsSettled() {
        assertThat(noor.get(draft).asString()).contains(DOUBT);
        assertThat(noor.get(draft + "/launch").asString()).contains("to look at first", DOUBT);

        var answer = settle(draft);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString())
                .contains("Noted.", "value=\"Typed and not saved\"")
                .doesNotContain(DOUBT);
        assertThat(noor.get(draft).asString()).doesNotContain(DOUBT, "Typed and not saved");
        assertThat(noor.get(draft + "/launch").asString()).doesNotContain(DOUBT);
    }

    @Test
    void anotherLetterIsAnotherDoubt() {
        settle(draft);

        noor.send(draft, draft, Map.of("en.sampleLetter", "Dear Ms. Carmen, say where she is.", "deed", "save"));

        assertThat(noor.get(draft).asString()).contains(DOUBT);
    }

    @Test
    void whileTheActionIsLiveItIsStillThere() {
        noor.send(draft + "/launch", draft + "/launch", Map.of());

        assertThat(noor.get(draft + "/change").asString()).contains(DOUBT);
        settle(draft + "/change");

        assertThat(noor.get(draft + "/change").asString()).doesNotContain(DOUBT);
    }

    @Test
    void whatIsMissingIsSaidWithItsLanguage() {
        noor.send(draft, draft, Map.of("es.title", "Bibliotecaria desaparecida", "deed", "save"));

        assertThat(noor.get(draft + "/launch").asString()).contains("Spanish: Write a summary");
    }

    private io.restassured.response.Response settle(String page) {
        var html = noor.get(page).asString();
        var right = RIGHT.matcher(html);
        assertThat(right.find()).as(html).isTrue();
        var fields = Browser.fields(html);
        fields.put("aiIndex", "Typed and not saved");
        fields.put("settle", right.group(1));
        return noor.post(draft + "/settled", fields);
    }
}
