package org.clarion.letters.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clarion.letters.Sheets;
import org.junit.jupiter.api.Test;

class LetterDraftTest {

    private static final UUID MINISTER = Sheets.MINISTER.targetId();
    private static final UUID EMBASSY = Sheets.EMBASSY.targetId();

    /** Another instance, or the same one started again, gathers them in another order; it is still the same letter. */
    @Test
    void saysTheSameInWhateverOrderItsOfficialsAndPointsWereGathered() {
        assertThat(draft(inOrder(MINISTER, EMBASSY), inOrder(0, 2)))
                .hasToString(draft(inOrder(EMBASSY, MINISTER), inOrder(2, 0)).toString());
    }

    private static LetterDraft draft(Set<UUID> targets, Set<Integer> points) {
        return new LetterDraft(targets, "US", LetterLanguage.ES, "Le pido que reabra la escuela.", "Amina", "", points);
    }

    private static <T> Set<T> inOrder(T first, T second) {
        return new LinkedHashSet<>(List.of(first, second));
    }
}
