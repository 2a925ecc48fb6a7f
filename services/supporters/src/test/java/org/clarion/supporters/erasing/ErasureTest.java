package org.clarion.supporters.erasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clarion.mail.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErasureTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration WITHIN = Duration.ofDays(30);

    /** Says which sentence it is, and of how many days. */
    private static final ErasingWords SENTENCES = (ErasingWords) Proxy.newProxyInstance(
            ErasingWords.class.getClassLoader(),
            new Class<?>[] {ErasingWords.class},
            (words, sentence, shown) -> sentence.getName() + " " + shown[0]);

    private final Erasure erasure =
            new Erasure("asker", List.of("p1", "p2"), new Address("amina@example.org"), "es", NOON);

    @Test
    void whileItLastsItKnowsWhomToEraseAndWhereTheLastMailGoes() {
        assertThat(erasure.person()).containsExactlyInAnyOrder("p1", "p2");
        assertThat(erasure.address()).contains(new Address("amina@example.org"));
        assertThat(erasure.language()).contains("es");
        assertThat(erasure.askedAt()).isEqualTo(NOON);
        assertThat(erasure.toldAt()).isEqualTo(NOON);
        assertThat(erasure.closedAt()).isEmpty();
    }

    @Test
    void closedItKnowsNobodyAnyMoreAndWhenThatWas() {
        erasure.close(NOON.plusSeconds(60));

        assertThat(erasure.person()).isEmpty();
        assertThat(erasure.address()).isEmpty();
        assertThat(erasure.language()).isEmpty();
        assertThat(erasure.closedAt()).contains(NOON.plusSeconds(60));
    }

    @Test
    void whoHasNotAnsweredIsAskedAgainUnderTheNameOfTheRound() {
        assertThat(erasure.isInItsSecondRound()).isFalse();
        assertThat(erasure.askAgain(NOON.plusSeconds(60))).isEqualTo(erasure.id());
        assertThat(erasure.toldAt()).isEqualTo(NOON.plusSeconds(60));

        assertThat(erasure.askTheSecondTime(NOON.plusSeconds(120)))
                .isEqualTo(erasure.secondId())
                .isNotEqualTo(erasure.id());
        assertThat(erasure.isInItsSecondRound()).isTrue();
        assertThat(erasure.toldAt()).isEqualTo(NOON.plusSeconds(120));
        assertThat(erasure.askAgain(NOON.plusSeconds(180))).isEqualTo(erasure.secondId());
    }

    @Test
    void aServiceAnswersOnceInEachRound() {
        var id = UUID.randomUUID();
        var first = new ErasureAnswer(id, "letters", false, NOON, "manuscript 2");

        assertThat(ErasureAnswer.id(id, "letters", false))
                .isEqualTo(ErasureAnswer.id(id, "letters", false))
                .isNotEqualTo(ErasureAnswer.id(id, "letters", true))
                .isNotEqualTo(ErasureAnswer.id(id, "supporters", false))
                .isNotEqualTo(ErasureAnswer.id(UUID.randomUUID(), "letters", false));
        assertThat(first.erasureId()).isEqualTo(id);
        assertThat(first.service()).isEqualTo("letters");
        assertThat(first.second()).isFalse();
        assertThat(new ErasureAnswer(id, "letters", true, NOON, "").second()).isTrue();
        assertThat(first.answeredAt()).isEqualTo(NOON);
        assertThat(first.erased()).isEqualTo("manuscript 2");
    }

    @ParameterizedTest
    @CsvSource({
        "0, open, daysLeft 30",
        "1, open, daysLeft 29",
        "720, open, daysLeft 0",
        "721, late, daysLate 1",
        "744, late, daysLate 1",
        "745, late, daysLate 2"
    })
    void theLawsClockRunsFromTheAsking(int hours, String state, String clock) {
        var line = ErasureLine.of(erasure, List.of(), WITHIN, NOON.plus(Duration.ofHours(hours)), SENTENCES);

        assertThat(line.state()).isEqualTo(state);
        assertThat(line.clock()).isEqualTo(clock);
        assertThat(line.dueAt()).isEqualTo(NOON.plus(WITHIN));
    }

    @Test
    void theDeskSeesARequestAndNobodysName() {
        erasure.close(NOON.plus(Duration.ofDays(40)));

        var line = ErasureLine.of(erasure, List.of(), WITHIN, NOON.plus(Duration.ofDays(50)), SENTENCES);

        assertThat(line.state()).isEqualTo("done");
        assertThat(line.number()).isEqualTo(erasure.id().toString().substring(0, 8));
        assertThat(line.toString()).doesNotContain("amina", "p1");
    }
}
