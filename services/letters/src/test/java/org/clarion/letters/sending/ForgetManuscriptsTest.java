package org.clarion.letters.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clarion.letters.Sheets;
import org.clarion.letters.writing.Drafts;
import org.clarion.privacy.KnownNames;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ForgetManuscriptsTest {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private final ForgetManuscripts forgetting;
    private final Manuscripts manuscripts;
    private final Letters letters;

    ForgetManuscriptsTest(ForgetManuscripts forgetting, Manuscripts manuscripts, Letters letters) {
        this.forgetting = forgetting;
        this.manuscripts = manuscripts;
        this.letters = letters;
    }

    @Test
    void anUnconfirmedLetterGoesWithItsText() {
        var manuscript = written(false, false);

        forgetting.forget();

        assertThat(manuscripts.count("id", manuscript)).isZero();
        assertThat(letters.count("manuscriptId", manuscript)).isZero();
    }

    @Test
    void whatHappenedToASentLetterStays() {
        var before = letters.count("stage", LetterStage.ACCEPTED);
        var manuscript = written(true, true);

        forgetting.forget();

        assertThat(manuscripts.count("id", manuscript)).isZero();
        assertThat(letters.count("stage", LetterStage.ACCEPTED)).isEqualTo(before + 1);
    }

    @Test
    void aLetterThatStillWaitsKeepsItsText() {
        var manuscript = written(true, false);

        forgetting.forget();

        assertThat(manuscripts.count("id", manuscript)).isOne();
    }

    private UUID written(boolean confirmed, boolean accepted) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var written = new Written(
                    UUID.randomUUID(), Drafts.aminas(), "", "amina@example.org", new KnownNames(List.of("p")), "en");
            var manuscript = new Manuscript(UUID.randomUUID(), written, LONG_AGO, LONG_AGO.plus(Duration.ofDays(7)));
            manuscript.moveMail(fate -> fate.notNeeded(LONG_AGO));
            manuscripts.persist(manuscript);
            letters.write(manuscript, Sheets.MINISTER, "nobody-paces-this@example.org", LONG_AGO);
            var letter = letters.of(manuscript).getFirst();
            if (confirmed) {
                letter.confirm("US", LONG_AGO);
            }
            if (accepted) {
                letter.accepted(LONG_AGO);
            }
            return manuscript.id();
        });
    }
}
