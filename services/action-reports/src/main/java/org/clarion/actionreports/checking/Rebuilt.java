package org.clarion.actionreports.checking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the last rebuilding stands, or went.
 *
 * @param mended how many actions had a figure that was wrong
 * @param figures how many figures were wrong
 * @param endedAt nothing while it goes on, and for ever when it was cut off
 * @param before a digest of all figures as they stood, each action's in the snapshot in which it was counted
 * @param after a digest of the same figures as counted
 */
public record Rebuilt(
        Instant startedAt,
        String startedBy,
        int actions,
        int actionsDone,
        long reports,
        long reportsDone,
        int mended,
        long figures,
        @Nullable Instant endedAt,
        String before,
        @Nullable String after,
        boolean underWay) {

    public boolean runs() {
        return endedAt == null && underWay;
    }

    /** Killed, or failed: what it had done stands, and it may be begun again. */
    public boolean cutOff() {
        return endedAt == null && !underWay;
    }

    public int percent() {
        return reports == 0 ? 100 : (int) Math.min(100, reportsDone * 100 / reports);
    }

    public boolean identical() {
        return endedAt != null && before.equals(after);
    }
}
