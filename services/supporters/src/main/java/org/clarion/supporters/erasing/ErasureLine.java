package org.clarion.supporters.erasing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request as the desk sees it: nobody's name.
 *
 * @param number its first signs, enough to tell it from others
 * @param clock how many days are left, or how many it is late, in words
 */
record ErasureLine(
        String number,
        Instant askedAt,
        Instant dueAt,
        @Nullable Instant closedAt,
        boolean isLate,
        String clock,
        List<ServiceProof> proofs) {

    private static final int SHOWN = 8;
    private static final int HOURS_OF_A_DAY = 24;

    /** What one service has done: when, and how many rows of which kind. */
    record ServiceProof(
            String service,
            @Nullable Instant first,
            @Nullable Instant second,
            String erased) {}

    static ErasureLine of(
            Erasure erasure, List<ServiceProof> proofs, Duration within, Instant now, ErasingWords words) {
        var due = erasure.askedAt().plus(within);
        var days = Math.floorDiv(Duration.between(now, due).toHours(), HOURS_OF_A_DAY);
        return new ErasureLine(
                erasure.id().toString().substring(0, SHOWN),
                erasure.askedAt(),
                due,
                erasure.closedAt().orElse(null),
                days < 0,
                days < 0 ? words.daysLate(-days) : words.daysLeft(days),
                proofs);
    }

    public String state() {
        if (closedAt != null) {
            return "done";
        }
        return isLate ? "late" : "open";
    }
}
