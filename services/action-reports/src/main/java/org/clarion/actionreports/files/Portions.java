package org.clarion.actionreports.files;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Goes on with the imports at work until none is left; after a restart, where the last portion ended. */
@ApplicationScoped
class Portions {

    private static final Logger LOG = Logger.getLogger(Portions.class);

    private final Portion portion;

    Portions(Portion portion) {
        this.portion = portion;
    }

    @Scheduled(every = "{reports.imports-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        try {
            while (portion.next()) {
                LOG.debug("a portion is done");
            }
        } catch (RuntimeException failed) {
            LOG.error("a portion of an import failed; it is tried again", failed);
        }
    }
}
