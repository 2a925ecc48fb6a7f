package org.clarion.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PseudonymsTest {

    private final Pseudonyms pseudonyms = new Pseudonyms(PersonalTextTest.key('o'));

    @Test
    void isTheSameInEveryServiceThatHoldsTheKey() {
        assertThat(pseudonyms.of("amina@example.org"))
                .isEqualTo(new Pseudonyms(PersonalTextTest.key('o')).of("amina@example.org"));
    }

    @Test
    void cannotBeMadeWithoutTheKey() {
        assertThat(pseudonyms.of("amina@example.org"))
                .isNotEqualTo(new Pseudonyms(PersonalTextTest.key('t')).of("amina@example.org"));
    }

    @Test
    void tellsPeopleApart() {
        assertThat(pseudonyms.of("amina@example.org")).isNotEqualTo(pseudonyms.of("carlos@example.org"));
    }

    @Test
    void ofTwoActsOfOnePersonNobodyCanTellThatTheyAre() {
        var amina = pseudonyms.of("amina@example.org");
        var first = UUID.randomUUID();

        assertThat(pseudonyms.onAction(first, amina))
                .isEqualTo(pseudonyms.onAction(first, amina))
                .isNotEqualTo(pseudonyms.onAction(UUID.randomUUID(), amina))
                .isNotEqualTo(amina)
                .matches("[0-9a-f]{64}");
    }

    @Test
    void isSixtyFourHexDigitsThatShowNothing() {
        assertThat(pseudonyms.of("amina@example.org")).matches("[0-9a-f]{64}");
    }
}
