package org.clarion.letters.confirming;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which letters left with others, or wait to.
 *
 * @param sizes how many letters each such mail held
 * @param addresses those whose letters leave as one mail a day
 */
record Gathered(Map<UUID, Integer> sizes, Set<String> addresses) {

    static final Gathered NONE = new Gathered(Map.of(), Set.of());

    /** How many were with one of this mail. */
    int others(UUID digest) {
        return Math.max(0, sizes.getOrDefault(digest, 1) - 1);
    }
}
