package org.clarion.proof.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ClimbTest {

    private final List<Integer> tried = new ArrayList<>();

    @Test
    void itClimbsUntilARateFails() throws IOException {
        assertThat(highest(1000, 9, 1250)).hasValue(1200);
        assertThat(tried).containsExactly(800, 1000, 1200, 1400);
    }

    @Test
    void itGoesDownWhenTheFirstRateIsTooMuch() throws IOException {
        assertThat(highest(1000, 9, 450)).hasValue(400);
        assertThat(tried).containsExactly(800, 600, 400);
    }

    @Test
    void itEndsInBoundedTime() throws IOException {
        assertThat(highest(1000, 3, 1_000_000)).hasValue(1200);
        assertThat(tried).hasSize(3);
    }

    @Test
    void whereNothingHoldsThereIsNoHighest() throws IOException {
        assertThat(highest(1000, 9, 0)).isEmpty();
        assertThat(tried).containsExactly(800, 600, 400, 200);
    }

    private OptionalInt highest(int base, int steps, int limit) throws IOException {
        return Climb.highest(base, steps, rate -> {
            tried.add(rate);
            return rate <= limit;
        });
    }
}
