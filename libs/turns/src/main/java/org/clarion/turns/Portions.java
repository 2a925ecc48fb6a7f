package org.clarion.turns;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.IntUnaryOperator;

/**
 * Batches: what is much, and needs no job row because the rows themselves say what is left, a portion a transaction. Whoever is
 * killed, or fails, loses one portion at most; the next run goes on with what is left.
 */
public final class Portions {

    private Portions() {}

    /**
     * Goes on until a portion is not full; how many rows there were in all. Call it outside a transaction. Of several instances
     * each may: a portion passes over what is locked ({@code for update skip locked}), or finds it done.
     *
     * @param most rows in one transaction
     * @param portion does at most so many, none of them a second time, and says how many it did; what it throws undoes this portion
     *     alone and ends the run
     */
    public static long all(int most, IntUnaryOperator portion) {
        var all = 0L;
        int last;
        do {
            last = QuarkusTransaction.requiringNew().call(() -> portion.applyAsInt(most));
            all += last;
        } while (last >= most);
        return all;
    }
}
