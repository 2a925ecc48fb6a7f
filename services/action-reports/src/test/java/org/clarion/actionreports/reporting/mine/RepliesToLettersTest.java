package org.clarion.actionreports.reporting.mine;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.clarion.actionreports.Form;
import org.clarion.actionreports.Sheets;
import org.clarion.actionreports.journal.totals.Dimension;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.contracts.Channel;
import org.clarion.contracts.LetterEvent;
import org.clarion.contracts.LetterEvent.LetterDelivered;
import org.clarion.contracts.LetterEvent.LetterFailed;
import org.clarion.contracts.LetterEvent.LetterSent;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Topic;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.pages.PrivateLinks;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RepliesToLettersTest {

    private static final Figures DELIVERED = new Figures(1, 1, 1);

    private final Sheet sheet = Sheets.launched();
    private final UUID action = sheet.actionId();
    private final UUID target = sheet.targets().getFirst().targetId();
    private final UUID letter = UUID.randomUUID();

    @Inject
    Totals totals;

    @Inject
    PrivateLinks links;

    @Test
    void theWriterSaysThatTheOfficialAnsweredAndNoFigureMoves() {
        delivered();
        var mine = links.path(letter);
        assertThat(given().get(mine).asString())
                .contains("Clarion sent this letter for you", "It is counted.", "correct?replied=yes")
                .doesNotContain("Withdraw it");

        var answer = Form.on(mine + "/correct?replied=yes")
                .at(mine + "/correct")
                .carrying("seen")
                .with("replied", "yes")
                .with("comment", "The minister promises a visit.")
                .press();

        assertThat(given().get(answer.header("Location")).asString())
                .contains("Corrected. This is what stands now.", "You have received one")
                .doesNotContain("correct?replied=yes");
        assertThat(totals.of(action).total()).isEqualTo(DELIVERED);
        assertThat(totals.by(action, Dimension.TARGET)).containsOnlyKeys(target.toString());
        assertThat(given().get(mine + "/correct").asString()).contains("The minister promises a visit.");
    }

    @Test
    void theFormAsksOnlyForWhatClarionCannotKnow() {
        delivered();

        assertThat(given().get(links.path(letter) + "/correct?replied=yes").asString())
                .contains("name=\"replied\"", "checked", "name=\"section\"", "name=\"comment\"")
                .doesNotContain("name=\"quantity\"", "name=\"channel\"", "name=\"target\"", "name=\"when\"");
    }

    @Test
    void whatClarionKnowsStaysWhateverIsPosted() {
        delivered();

        correction().with("quantity", 40).with("channel", "POST").press();

        assertThat(totals.by(action, Dimension.CHANNEL)).containsOnlyKeys("EMAIL");
        assertThat(totals.of(action).total()).isEqualTo(DELIVERED);
    }

    @Test
    void anOfficialWhoLeftTheSheetMayStillHaveAnswered() {
        delivered();
        Sheets.changed(sheet, sheet.endsAt(), sheet.targets().subList(1, 2));

        var answer = correction().press();

        assertThat(answer.header("Location")).contains("done=CORRECTED");
    }

    @Test
    void aLetterThatWentOutIsNotTakenBack() {
        delivered();
        var mine = links.path(letter);

        var answer = Form.on(mine + "/correct").at(mine + "/withdraw").press();

        assertThat(answer.header("Location")).contains("done=NOT_POSSIBLE");
        assertThat(given().redirects().follow(false).get(mine + "/withdraw").statusCode())
                .isEqualTo(303);
        assertThat(totals.of(action).total()).isEqualTo(DELIVERED);
    }

    @Test
    void aLetterThatNeverLeftCannotHaveBeenAnswered() {
        tell(new LetterSent(letter, action, target, Channel.EMAIL, "US", Instant.now()));
        tell(new LetterFailed(letter, action, target, Channel.EMAIL, Instant.now()));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(given().get(links.path(letter)).asString())
                        .contains("The letter never left, so it is in no total.", "Report again")
                        .doesNotContain("replied=yes", "You have withdrawn it"));
    }

    @Test
    void whoComesBeforeTheLetterIsCountedIsToldSo() {
        var early = given().get(links.path(letter));

        assertThat(early.statusCode()).isEqualTo(404);
        assertThat(early.asString()).contains("This letter is not counted yet");
        assertThat(given().header("Accept-Language", "es")
                        .get(links.path(letter))
                        .asString())
                .contains("Esta carta todavía no está contada");
    }

    @Test
    void speaksSpanish() {
        delivered();
        var mine = links.path(letter);

        assertThat(given().get(mine + "?lang=es").asString())
                .contains("Clarion envió esta carta por ti", "He recibido una respuesta");
        assertThat(given().get(mine + "/correct?lang=es").asString()).contains("Completa tu informe");
    }

    @Test
    void hearingOfTheLetterAgainForgetsNoReply() {
        delivered();
        correction().press();

        delivered();
        tell(new LetterSent(UUID.randomUUID(), action, target, Channel.EMAIL, null, Instant.now()));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(totals.of(action).total()).isEqualTo(new Figures(2, 2, 1)));
        assertThat(given().get(links.path(letter)).asString()).contains("You have received one");
        assertThat(ToldRecords.about(action, Topic.ACTION_REPORTS))
                .extracting(ToldRecords.Message::type)
                .contains("report.corrected.v1")
                .doesNotContain("report.judged.v1", "report.withdrawn.v1");
    }

    private Form correction() {
        return Form.on(links.path(letter) + "/correct").carrying("seen").with("replied", "yes");
    }

    private void delivered() {
        tell(new LetterSent(letter, action, target, Channel.EMAIL, "US", Instant.now()));
        tell(new LetterDelivered(letter, action, target, Channel.EMAIL, Instant.now()));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(totals.of(action).total()).isEqualTo(DELIVERED));
    }

    private static void tell(LetterEvent event) {
        Teller.tell(Topic.LETTERS, event);
    }
}
