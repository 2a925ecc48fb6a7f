package org.clarion.actionreports.checking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the last rebuilding stands, or went.
 *
 * @param before a digest of all totals, byte for byte
 * @param endedAt nothing while it goes on
 */
public record Rebuilt(
        Instant startedAt,
        String startedBy,
        int actions,
        int actionsDone,
        long reports,
        long reportsDone,
        int mended,
        @Nullable Instant endedAt,
        String before,
        @Nullable String after) {

    public boolean runs() {
        return endedAt == null;
    }

    public int percent() {
        return reports == 0 ? 100 : (int) Math.min(100, reportsDone * 100 / reports);
    }

    public boolean identical() {
        return before.equals(after);
    }
}
