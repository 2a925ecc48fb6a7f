package org.clarion.proof.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.clarion.proof.house.House;
import org.clarion.proof.house.Pause;

/** Waits until the house does next to nothing, so that what is measured next has the machine for itself. */
final class AtRest {

    private static final double QUIET = 0.1;
    private static final int GLANCE = 1000;

    private AtRest() {}

    /** Whether it came to rest in time. */
    static boolean within(House house, Duration atMost) {
        int cores = ManagementFactory.getOperatingSystemMXBean().getAvailableProcessors();
        return Pause.until(() -> spentInAGlance(house) < QUIET * GLANCE * cores, atMost);
    }

    private static long spentInAGlance(House house) {
        long before = spent(house);
        Pause.millis(GLANCE);
        return spent(house) - before;
    }

    private static long spent(House house) {
        return house.processes().cpuMillis().values().stream()
                .mapToLong(millis -> millis)
                .sum();
    }
}
