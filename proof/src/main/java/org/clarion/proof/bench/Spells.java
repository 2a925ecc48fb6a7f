package org.clarion.proof.bench;

import org.clarion.proof.load.Answer;
import org.clarion.proof.load.Tally;

/** One load in three spells: before a part left, while it was away, after it came back. A request belongs to the one it was due in. */
final class Spells {

    private final Tally before = new Tally(second -> {});
    private final Tally away = new Tally(second -> {});
    private final Tally after = new Tally(second -> {});
    private long left = Long.MAX_VALUE;
    private long back = Long.MAX_VALUE;

    synchronized void left(long instant) {
        left = instant;
    }

    synchronized void back(long instant) {
        back = instant;
    }

    synchronized void answered(Answer answer) {
        if (answer.due() < left) {
            before.accept(answer);
        } else if (answer.due() < back) {
            away.accept(answer);
        } else {
            after.accept(answer);
        }
    }

    Tally before() {
        return before;
    }

    Tally away() {
        return away;
    }

    Tally after() {
        return after;
    }
}
