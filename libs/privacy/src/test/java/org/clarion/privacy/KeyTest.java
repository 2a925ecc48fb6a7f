package org.clarion.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.clarion.privacy.KeyChanges.Figures;
import org.junit.jupiter.api.Test;

class KeyTest {

    private static final String OURS = PersonalTextTest.key('o');
    private static final String THEIRS = PersonalTextTest.key('t');

    @Test
    void neverPrintsItsBytes() {
        assertThat(Key.of("clarion.keys.persons", OURS)).hasToString("clarion.keys.persons");
    }

    @Test
    void blanksAroundItAreForgiven() {
        assertThat(Key.of("a", " " + OURS + "\n").bytes())
                .isEqualTo(Key.of("a", OURS).bytes());
    }

    @Test
    void isToldFromOthersByANumberOfItsOwn() {
        assertThat(Key.of("a", OURS).id())
                .isEqualTo(Key.of("b", OURS).id())
                .isNotEqualTo(Key.of("a", THEIRS).id());
    }

    @Test
    void theCurrentOneStandsFirstAndEachOnce() {
        var keys = Key.all("now", OURS, "also", Optional.of(List.of(THEIRS, OURS, THEIRS)));

        assertThat(keys).extracting(Key::property).containsExactly("now", "also");
        assertThat(keys.getFirst().bytes()).isEqualTo(Key.of("now", OURS).bytes());
        assertThat(Key.all("now", OURS, "also", Optional.empty())).hasSize(1);
    }

    @Test
    void whateverIsClosedBeginsWithTheNumberOfItsKey() {
        var seal = new Seal(OURS, Optional.empty());

        assertThat(seal.prefix()).hasSize(5).startsWith(1);
        assertThat(seal.close("a")).startsWith(seal.prefix());
        assertThat(seal.closeBytes(new byte[] {1})).startsWith(seal.prefix());
        assertThat(new Seal(THEIRS, Optional.empty()).prefix()).isNotEqualTo(seal.prefix());
    }

    @Test
    void whenEitherKeyIsAnotherEveryRowIsLookedAtAgain() {
        assertThat(mark(OURS, OURS))
                .isEqualTo(mark(OURS, OURS))
                .isNotEqualTo(mark(THEIRS, OURS))
                .isNotEqualTo(mark(OURS, THEIRS))
                .isNotEqualTo(mark(THEIRS, THEIRS));
    }

    @Test
    void whatPortionsOfATableCameToAddsUp() {
        assertThat(new Figures(1, 2, 3, 4).plus(new Figures(10, 20, 30, 40))).isEqualTo(new Figures(11, 22, 33, 44));
    }

    @Test
    void aTableIsOneJobByWhateverInstance() {
        assertThat(KeyChanges.job("supporter"))
                .isEqualTo(KeyChanges.job("supporter"))
                .isNotEqualTo(KeyChanges.job("manuscript"));
    }

    @Test
    void aPersonHasOneNameAtLeastAndEachOnce() {
        assertThatThrownBy(() -> new KnownNames(List.of())).isInstanceOf(IllegalArgumentException.class);

        var names = new KnownNames(List.of("now", "before", "now"));
        assertThat(names.all()).containsExactly("now", "before");
        assertThat(names.current()).isEqualTo("now");
        assertThat(names.has("before")).isTrue();
        assertThat(names).hasToString("2 names");
    }

    private static String mark(String persons, String pseudonyms) {
        return new CurrentKeys(new Seal(persons, Optional.empty()), new Pseudonyms(pseudonyms, Optional.empty()))
                .mark();
    }
}
