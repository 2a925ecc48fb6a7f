package org.clarion.actionreports.checking;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an action's journal: stretches of it from its first report on, without a gap, as they stood at one
 * moment. A memory and no witness: where it contradicts what is told, all is counted again.
 */
record KnownSegments(Instant asOf, List<JournalSegment> stretches) {

    static final KnownSegments NOTHING = new KnownSegments(Instant.MIN, List.of());

    boolean isNothing() {
        return stretches.isEmpty();
    }

    /** Its place, from 0. */
    int countedLongestAgo() {
        return stretches.indexOf(Collections.min(stretches, Comparator.comparing(JournalSegment::countedAt)));
    }

    List<Instant> beginnings() {
        return stretches.stream().map(JournalSegment::since).toList();
    }

    /** The first instant of which nothing is known. */
    Optional<Instant> end() {
        return isNothing() ? Optional.empty() : Optional.of(stretches.getLast().until());
    }
}
