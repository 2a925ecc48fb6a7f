package org.clarion.outbox;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The time of telling: UTC. Tests put another clock in its place. */
class WallClock {

    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock utc() {
        return Clock.systemUTC();
    }
}
