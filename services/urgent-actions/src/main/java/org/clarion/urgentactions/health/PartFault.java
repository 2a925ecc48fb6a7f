package org.clarion.urgentactions.health;

import java.time.Instant;
import java.util.Comparator;
import org.clarion.urgentactions.parts.HouseService;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong.
 *
 * @param part where; Kafka is in none of them
 * @param since since when, as far as it is known
 * @param many how many it is about, where it is about a number
 */
record PartFault(
        Trouble trouble,
        @Nullable HouseService part,
        @Nullable Instant since,
        long many) {

    static final Comparator<PartFault> WORST_FIRST = Comparator.comparing(PartFault::trouble);
}
