package org.clarion.letters.kept;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clarion.contracts.Topic;
import org.clarion.forgetting.ErasureRequests;
import org.clarion.forgetting.KeepingService;
import org.clarion.forgetting.PersonLinks;
import org.clarion.letters.Sheets;
import org.clarion.letters.sending.LetterStage;
import org.clarion.letters.sending.Letters;
import org.clarion.letters.sending.Manuscript;
import org.clarion.letters.sending.Manuscripts;
import org.clarion.letters.sending.Written;
import org.clarion.letters.writing.Drafts;
import org.clarion.privacy.KnownNames;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LettersKeptPagesTest {

    private static final Instant NOW = Instant.now();

    private final String amina = UUID.randomUUID().toString();

    @Inject
    Manuscripts manuscripts;

    @Inject
    Letters letters;

    @Inject
    PersonLinks links;

    @Inject
    LetterRows rows;

    @Inject
    ErasureRequests erasures;

    @Test
    void aWriterSeesWhatIsKeptOfTheirLettersAndNobodyElses() {
        written(amina, false);
        written(UUID.randomUUID().toString(), false);

        var page = given().get(page());

        assertThat(Browser.seen(page))
                .contains("Amina Núñez", "Boston", "Soy maestra", "amina@example.org", "Not sent: nobody has pressed");
        assertThat(page.asString().split("Soy maestra")).hasSize(2);
        assertThat(given().get(page() + "/kept.json").jsonPath().getString("kept[0].facts.town"))
                .isEqualTo("Boston");
    }

    @Test
    void oneLetterIsErasedAndTheOthersStay() {
        var one = written(amina, false);
        var other = written(amina, false);
        var page = page();

        assertThat(Browser.seen(given().get(page + "/erase/" + one))).contains("Nothing of it was sent");
        var erased = Browser.ofAVisitor().send(page + "/erase/" + one, page + "/erase/" + one, Map.of());

        assertThat(erased.statusCode()).isEqualTo(303);
        assertThat(manuscripts.findByIdOptional(one)).isEmpty();
        assertThat(manuscripts.findByIdOptional(other)).isPresent();
    }

    @Test
    void whatWaitsIsNotSentAndWhatWentStaysCounted() {
        var manuscript = written(amina, true);
        var waiting = QuarkusTransaction.requiringNew()
                .call(() ->
                        letters.of(manuscripts.findById(manuscript)).getFirst().id());

        var erased = rows.erase(Set.of(amina));

        assertThat(erased).containsEntry("manuscript", 1L);
        assertThat(letters.findById(waiting).stage()).isEqualTo(LetterStage.FAILED);
        assertThat(rows.erase(Set.of(amina))).containsEntry("manuscript", 0L);
        assertThat(Browser.seen(given().get(page()))).contains("No letter from this address is kept.");
    }

    @Test
    void whoIsToBeForgottenIsErasedAndTheServiceSaysSo() {
        var manuscript = written(amina, false);
        var erasure = UUID.randomUUID();

        for (int time = 0; time < 2; time++) {
            QuarkusTransaction.requiringNew().run(() -> erasures.ask(erasure, Set.of(amina)));
        }

        await().untilAsserted(() -> assertThat(ToldRecords.about(erasure, Topic.ERASURES))
                .filteredOn(told -> told.type().equals("erasure.done.v1"))
                .extracting(ToldRecords.Message::payload)
                .hasSize(2)
                .anyMatch(said -> said.contains("\"manuscript\":1"))
                .anyMatch(said -> said.contains("\"manuscript\":0"))
                .noneMatch(said -> said.contains(amina)));
        assertThat(manuscripts.findByIdOptional(manuscript)).isEmpty();
    }

    private String page() {
        return links.path(KeepingService.LETTERS, Set.of(amina));
    }

    private UUID written(String pseudonym, boolean confirmed) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var written = new Written(
                    UUID.randomUUID(),
                    Drafts.aminas(),
                    "",
                    "amina@example.org",
                    new KnownNames(List.of(pseudonym)),
                    "en");
            var manuscript = new Manuscript(UUID.randomUUID(), written, NOW, NOW.plus(Duration.ofDays(7)));
            manuscript.moveMail(fate -> fate.notNeeded(NOW));
            manuscripts.persist(manuscript);
            letters.write(manuscript, Sheets.MINISTER, "nobody-paces-this@example.org", NOW);
            if (confirmed) {
                manuscript.confirm(NOW, NOW.plus(Duration.ofDays(28)));
                letters.of(manuscript).getFirst().confirm("US", NOW);
            }
            return manuscript.id();
        });
    }
}
