package org.clarion.actionreports.tallies;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.clarion.turns.Portions;

/** Deletes photos whose time is over. What the tally counted stays. */
@ApplicationScoped
class ForgetPhotos {

    private static final int AT_ONCE = 50;

    private final Photos photos;
    private final Clock clock;

    ForgetPhotos(Photos photos, Clock clock) {
        this.photos = photos;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m")
    void forget() {
        Portions.all(AT_ONCE, most -> photos.forget(clock.instant(), most));
    }
}
