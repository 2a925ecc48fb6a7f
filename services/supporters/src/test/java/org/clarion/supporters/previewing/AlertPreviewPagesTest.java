package org.clarion.supporters.previewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.clarion.access.CarriedText;
import org.clarion.contracts.Announcement;
import org.clarion.contracts.Announcement.Audience;
import org.clarion.contracts.Announcement.News;
import org.clarion.contracts.CarriedSheet;
import org.clarion.contracts.CarriedSheet.Standing;
import org.clarion.contracts.Sheet;
import org.clarion.supporters.Network;
import org.clarion.supporters.Sheets;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AlertPreviewPagesTest {

    private static final String PAGE = "/me/preview";

    @Inject
    CarriedText carried;

    @Inject
    ObjectMapper json;

    @Inject
    MockMailbox mailbox;

    @Test
    void theAlertIsSeenInBothItsPartsAndSentToNobody() throws JsonProcessingException {
        var before = sentOnceItIsQuiet();

        var page = Network.post("/join", PAGE, Map.of("carried", sealed(), "in", "en"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(page.headers().getValues("Content-Security-Policy"))
                .hasSize(1)
                .allMatch(policy ->
                        policy.contains("style-src 'self' 'unsafe-inline'") && policy.contains("script-src 'self';"));
        assertThat(page.asString())
                .contains("Urgent action: Families may be put over the border within a day")
                .contains(
                        "<iframe class=\"mail-frame\" sandbox=\"\"",
                        "srcdoc=\"",
                        "&lt;h1 lang=&quot;en&quot; dir=&quot;ltr&quot; style=")
                .contains("- Withdraw the decree.", "This is how it will look")
                .contains("formaction=\"/letters/preview\"", "href=\"/actions/preview/abc/sheet?in=en\"");
        assertThat(mailbox.getTotalMessagesSent()).isEqualTo(before);
    }

    @Test
    void whoeverReadsSpanishGetsItInSpanish() throws JsonProcessingException {
        var page = Network.post("/join", PAGE, Map.of("carried", sealed(), "in", "es"));

        assertThat(page.asString())
                .contains("Acción urgente:", "&lt;html lang=&quot;es&quot;", "As text")
                .contains("Personas de Venezuela en el Perú")
                .doesNotContain("People from Venezuela");
    }

    @Test
    void whatNobodySealedIsNotShown() {
        var answer = Network.post("/join", PAGE, Map.of("carried", "1.e30.forged"));

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.asString()).contains("This preview has passed");
    }

    @Test
    void howItEndedIsSeenBeforeItIsTold() throws JsonProcessingException {
        var over = Sheets.over(Sheets.families(UUID.randomUUID()), 2, "The decree was withdrawn.");

        var page = Network.post("/join", PAGE, Map.of("carried", sealed(over, Standing.OVER), "in", "en"));

        assertThat(page.asString())
                .contains("Good news: Families may be put", "Law or decree withdrawn", "The decree was withdrawn.")
                .contains(
                        "For those who acted on this case: <q lang=\"en\" dir=\"ltr\">You acted on Second UA 106.23. Thank you.</q>")
                .contains("This is the mail that says how it turned out. Nobody has got it yet.")
                .doesNotContain("Act now", "formaction=\"/actions/preview", "formaction=\"/letters/preview");
    }

    @Test
    void aChangeIsSeenBeforeItIsTold() throws JsonProcessingException {
        var words = Map.of("en", "The deadline is later.");
        var changed = Sheets.announcing(
                Sheets.families(UUID.randomUUID()), 0, new Announcement(News.CHANGE, 0, Audience.ALERTED, words));

        var page = Network.post("/join", PAGE, Map.of("carried", sealed(changed, Standing.CHANGED), "in", "en"));

        assertThat(page.asString())
                .contains("Urgent action changed: Families", "The deadline is later.")
                .contains("This is how it will look once you save.", "Mail about the change")
                .contains("formaction=\"/letters/preview\"", "formaction=\"/actions/preview/sheet\"")
                .doesNotContain("Nobody sees it yet");
    }

    /** What other classes made due may still be on its way. */
    private int sentOnceItIsQuiet() {
        var seen = new AtomicInteger(-1);
        await().during(Duration.ofMillis(600)).until(() -> {
            var sent = mailbox.getTotalMessagesSent();
            return seen.getAndSet(sent) == sent;
        });
        return seen.get();
    }

    private String sealed(Sheet sheet, Standing standing) throws JsonProcessingException {
        return carried.seal(CarriedSheet.KIND, json.writeValueAsString(new CarriedSheet(sheet, null, standing)));
    }

    private String sealed() throws JsonProcessingException {
        var sheet = new CarriedSheet(Sheets.families(UUID.randomUUID()), "/actions/preview/abc", Standing.DRAFT);
        return carried.seal(CarriedSheet.KIND, json.writeValueAsString(sheet));
    }
}
