package org.clarion.proof.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.clarion.proof.load.Answer;
import org.clarion.proof.load.Tally;
import org.junit.jupiter.api.Test;

class SpellsTest {

    private final Spells spells = new Spells();
    private final long began = System.nanoTime();

    @Test
    void aRequestBelongsToTheSpellItWasDueIn() {
        answered(1, 0, 5);
        spells.left(at(10));
        answered(2, 12, 14);
        spells.back(at(20));
        answered(3, 22, 23);

        assertThat(accepted(spells.before())).containsExactly(1);
        assertThat(accepted(spells.away())).containsExactly(2);
        assertThat(accepted(spells.after())).containsExactly(3);
    }

    @Test
    void whoWaitsOverABorderIsCountedWhereTheWaitingBegan() {
        spells.left(at(10));
        answered(1, 9, 15);
        spells.back(at(20));
        answered(2, 19, 40);

        assertThat(accepted(spells.before())).containsExactly(1);
        assertThat(accepted(spells.away())).containsExactly(2);
        assertThat(spells.after().answers()).isZero();
    }

    private static int[] accepted(Tally spell) {
        return spell.accepted().stream().toArray();
    }

    private void answered(long number, long due, long received) {
        spells.answered(new Answer(number, 200, false, at(due), at(due), at(received)));
    }

    private long at(long millis) {
        return began + TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
