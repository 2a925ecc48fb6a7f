package org.clarion.actionreports.screening.signals;

import java.time.Instant;
import java.util.List;

/** An action's last hour, counted from those of its reports that nobody has set aside. */
public record RecentActivity(
        Instant since,
        List<ActivityShare> networks,
        List<ActivityShare> domains,
        List<ActivityShare> words,
        FillTimes fillTimes,
        Quantities quantities) {

    /**
     * Of forms only.
     *
     * @param hasty those filled in within {@link FillTime#HASTY} seconds
     * @param since when the first of the hasty came, if any did; {@code last} when their last did
     */
    public record FillTimes(long known, long hasty, Instant since, Instant last) {}

    /**
     * @param usual what 95 of 100 reports of the week before did not exceed; 0 when there were too few to tell
     * @param many the quantities of this hour above {@link Quantities#FEW}, each with how often it was said
     */
    public record Quantities(long usual, List<Said> many) {

        /** Nobody need look at a handful of letters. */
        public static final int FEW = 9;

        /** A quantity, how many reports say it, and when the first and the last of them came. */
        public record Said(long quantity, long reports, Instant since, Instant last) {}
    }

    long fromNetworks() {
        return networks.stream().mapToLong(ActivityShare::reports).sum();
    }
}
