package org.clarion.proof.bench;

import java.io.IOException;
import java.util.OptionalInt;

/** Looks for the highest rate that holds: in steps upwards until one fails, or downwards when the first fails already. */
final class Climb {

    private static final int FIRST = 80;
    private static final int STEP = 20;

    /** Tries one rate. */
    interface Trial {
        boolean holds(int rate) throws IOException;
    }

    private Climb() {}

    /** Steps are parts of the base. */
    static OptionalInt highest(int base, int steps, Trial trial) throws IOException {
        boolean upwards = trial.holds(rate(base, FIRST));
        var highest = upwards ? OptionalInt.of(rate(base, FIRST)) : OptionalInt.empty();
        int percent = FIRST;
        for (int step = 1; step < steps; step++) {
            percent += upwards ? STEP : -STEP;
            boolean holds = percent > 0 && trial.holds(rate(base, percent));
            if (holds) {
                highest = OptionalInt.of(rate(base, percent));
            }
            if (holds != upwards || percent <= 0) {
                return highest;
            }
        }
        return highest;
    }

    private static int rate(int base, int percent) {
        return Math.max(1, (int) (base * (long) percent / 100));
    }
}
