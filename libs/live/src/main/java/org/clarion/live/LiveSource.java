package org.clarion.live;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Where a service keeps the figures that its open pages follow. */
public interface LiveSource {

    /** Those of now, of each of these; what nobody has counted stands at nothing. */
    Collection<LiveFigures> now(Collection<UUID> ids);

    /**
     * Which of these may have moved on, for a look every second at what other instances did: all, where that is no
     * cheaper to find out than the figures are.
     *
     * @param seen by id, the version that was shown last
     */
    default Collection<UUID> behind(Map<UUID, Long> seen) {
        return seen.keySet();
    }

    /** How long to leave alone whoever watches after news: nobody reads faster. */
    default Duration rest() {
        return Duration.ofMillis(40);
    }
}
