package org.clarion.localrun.edge;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * How many connections to each service there is room for.
 *
 * @param streams for live figures, each held for as long as somebody looks
 * @param pages for everything that ends
 * @param waiting how many may wait for one of these; who comes later is told to come again
 */
record Room(int streams, int pages, int waiting) {

    private static final int STREAMS = 12_000;
    private static final int PAGES = 500;
    private static final int WAITING = 2000;
    private static final int FILES_FOR_THE_REST = 5000;

    /** A stream takes two open files, and the pages must not be the ones to find none left. */
    static Room onThisMachine() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? within(unix.getMaxFileDescriptorCount())
                : new Room(STREAMS, PAGES, WAITING);
    }

    static Room within(long openFiles) {
        long streams = Math.clamp((openFiles - FILES_FOR_THE_REST) / 2, PAGES, STREAMS);
        return new Room((int) streams, PAGES, WAITING);
    }
}
