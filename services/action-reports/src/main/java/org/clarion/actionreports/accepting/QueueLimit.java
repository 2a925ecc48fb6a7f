package org.clarion.actionreports.accepting;

import java.time.Duration;

/**
 * How long a line may get so that its last is still answered in time. Nobody knows how fast the disk is today, so it
 * is learned from those who stood in line: who was the 900th and waited 90 ms says that 100 ms are good for 1,000.
 */
final class QueueLimit {

    private static final int CAUTION = 4;

    private final long inTime;
    private final int least;
    private final int most;
    private volatile int longest;

    /** @param least that the line never becomes so short that commits are small: time would be kept, but fewer served */
    QueueLimit(Duration inTime, int least, int most) {
        this.inTime = inTime.toNanos();
        this.least = Math.min(least, most);
        this.most = most;
        this.longest = this.least;
    }

    int longest() {
        return longest;
    }

    /** A short line that was fast says nothing about a long one. */
    void learn(int place, long waited) {
        if (waited > inTime || place > longest / 2) {
            var fits = place * (double) inTime / Math.max(1, waited);
            var step = (fits - longest) / CAUTION;
            longest = (int) Math.clamp(longest + step, least, most);
        }
    }
}
