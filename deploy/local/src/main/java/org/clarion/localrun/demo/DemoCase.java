package org.clarion.localrun.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The demo's actions, which urgent-actions puts in under these ids, and how lively each was: between which days people
 * acted, counted back from the house's first one, and how many reports came.
 */
enum DemoCase {
    FIRST("10623c1a-0000-4000-8000-000000001581", 40, 13, 110),
    SECOND("10623c1a-0000-4000-8000-000000001582", 13, 0, 170),
    LAST_HOURS("41180000-0000-4000-8000-000000000082", 14, 0, 120),
    WON("07210000-0000-4000-8000-000000000005", 25, 5, 190),
    /** Waits as a draft until there are supporters to be told of it. */
    NEW_TODAY("52230000-0000-4000-8000-000000000023", 0, 0, 12);

    private final String id;
    private final int firstDaysAgo;
    private final int lastDaysAgo;
    private final int reports;

    DemoCase(String id, int firstDaysAgo, int lastDaysAgo, int reports) {
        this.id = id;
        this.firstDaysAgo = firstDaysAgo;
        this.lastDaysAgo = lastDaysAgo;
        this.reports = reports;
    }

    static List<DemoCase> launched() {
        return Arrays.stream(values()).filter(one -> one != NEW_TODAY).toList();
    }

    String id() {
        return id;
    }

    int reports() {
        return reports;
    }

    /** Every day on which people acted. */
    List<LocalDate> days(LocalDate today) {
        return today.minusDays(firstDaysAgo)
                .datesUntil(today.minusDays(lastDaysAgo).plusDays(1))
                .toList();
    }
}
