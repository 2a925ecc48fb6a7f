package org.clarion.actionreports.tallies;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Deletes photos whose time is over. What the tally counted stays. */
@ApplicationScoped
class ForgetPhotos {

    private final Photos photos;
    private final Clock clock;

    ForgetPhotos(Photos photos, Clock clock) {
        this.photos = photos;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m")
    @Transactional
    void forget() {
        photos.forget(clock.instant());
    }
}
