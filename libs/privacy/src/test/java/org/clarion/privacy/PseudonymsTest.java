package org.clarion.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PseudonymsTest {

    private final Pseudonyms pseudonyms = new Pseudonyms(PersonalTextTest.key('o'), Optional.empty());

    @Test
    void isTheSameInEveryServiceThatHoldsTheKey() {
        assertThat(pseudonyms.of("amina@example.org"))
                .isEqualTo(new Pseudonyms(PersonalTextTest.key('o'), Optional.empty()).of("amina@example.org"));
    }

    @Test
    void cannotBeMadeWithoutTheKey() {
        assertThat(pseudonyms.of("amina@example.org"))
                .isNotEqualTo(new Pseudonyms(PersonalTextTest.key('t'), Optional.empty()).of("amina@example.org"));
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

    @Test
    void knowsEveryNameThatAPersonMayHaveWithEachKeyAndInEachForm() {
        var before = new Pseudonyms(PersonalTextTest.key('o'), Optional.empty());
        var after = new Pseudonyms(PersonalTextTest.key('n'), Optional.of(List.of(PersonalTextTest.key('o'))));

        var names = after.names(List.of("amina@gmail.com", "a.mina@gmail.com"));

        assertThat(names.current()).isEqualTo(after.of("amina@gmail.com"));
        assertThat(names.all())
                .hasSize(4)
                .contains(before.of("amina@gmail.com"), before.of("a.mina@gmail.com"), after.of("a.mina@gmail.com"));
        assertThat(names.has(before.of("carlos@example.org"))).isFalse();
        assertThat(names.toString()).doesNotContain(names.current());
    }

    @Test
    void findsWhoActedBeforeTheKeyWasAnother() {
        var before = new Pseudonyms(PersonalTextTest.key('o'), Optional.empty());
        var after = new Pseudonyms(PersonalTextTest.key('n'), Optional.of(List.of(PersonalTextTest.key('o'))));
        var action = UUID.randomUUID();
        var actor = before.onAction(action, before.of("amina@example.org"));

        assertThat(after.onAction(action, after.names(List.of("amina@example.org")))
                        .all())
                .contains(actor, after.onAction(action, after.of("amina@example.org")));
    }

    @Test
    void aKeyNamedTwiceMakesNoSecondName() {
        var same = PersonalTextTest.key('o');

        assertThat(new Pseudonyms(same, Optional.of(List.of(same)))
                        .names(List.of("amina@example.org"))
                        .all())
                .hasSize(1);
    }
}
