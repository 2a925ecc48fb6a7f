package org.clarion.outbox;

import io.quarkus.arc.Unremovable;
import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jboss.logging.Logger;

/**
 * Lets a service be ended while it waits for its database. Whoever asks it to is heard by the framework, which then waits until the
 * start is over; so the thread that starts is woken, and gives up. What it was doing to the database ends as in a crash.
 */
@Singleton
@Unremovable
class EndingBeforeStart implements FlywayConfigurationCustomizer {

    private static final Logger LOG = Logger.getLogger(EndingBeforeStart.class);

    private Thread ending = new Thread();

    /** Right before it is waited for the database, by the thread that waits. */
    @Override
    public void customize(FluentConfiguration migrations) {
        var starting = Thread.currentThread();
        ending = new Thread(() -> end(starting), "ending-before-start");
        Runtime.getRuntime().addShutdownHook(ending);
    }

    private static void end(Thread starting) {
        LOG.info("asked to end before it has started: the start is given up");
        starting.interrupt();
    }

    void started(@Observes @Priority(1) StartupEvent event) {
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException endingAlready) {
            LOG.debug("asked to end while it started");
        }
    }
}
