package org.clarion.proof.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What each of many streams shows, and when the first and the last of them showed a total. */
final class Everywhere {

    private final long[] shows;
    private final Map<Long, Long> first = new HashMap<>();
    private long newest;

    Everywhere(int streams) {
        this.shows = new long[streams];
        Arrays.fill(shows, -1);
    }

    synchronized void shown(int stream, long total, long at) {
        shows[stream] = total;
        first.putIfAbsent(total, at);
        newest = Math.max(newest, at);
    }

    synchronized long reached(long total) {
        return Arrays.stream(shows).filter(one -> one >= total).count();
    }

    synchronized long first(long total) {
        return first.getOrDefault(total, newest);
    }

    /** When the latest news came to anybody. */
    synchronized long newest() {
        return newest;
    }
}
