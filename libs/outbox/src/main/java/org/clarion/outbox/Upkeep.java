package org.clarion.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.InterruptException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sees to it, again and again, that there are topics to tell on, and that what was lost with one is told anew: Kafka may
 * come late, or come back with nothing.
 */
@ApplicationScoped
class Upkeep {

    private static final Logger LOG = Logger.getLogger(Upkeep.class);

    private final Topics topics;
    private final Retelling retelling;
    private final Forgetting forgetting;
    private final Duration pause;
    private final Thread thread = new Thread(this::run, "outbox-upkeep");

    Upkeep(
            Topics topics,
            Retelling retelling,
            Forgetting forgetting,
            @ConfigProperty(name = "clarion.topics.look-every") Duration pause) {
        this.topics = topics;
        this.retelling = retelling;
        this.forgetting = forgetting;
        this.pause = pause;
    }

    /** Before the channels open. Without Kafka the service starts all the same. */
    void start(@Observes @Priority(1) StartupEvent event) throws InterruptedException {
        look();
        thread.setDaemon(true);
        thread.start();
    }

    /** Before the database pool goes. */
    void stop(@Observes @Priority(1) ShutdownEvent event) throws InterruptedException {
        thread.interrupt();
        thread.join(Duration.ofSeconds(5));
    }

    private void run() {
        try {
            while (true) {
                TimeUnit.MILLISECONDS.sleep(pause.toMillis());
                look();
                goOn();
            }
        } catch (InterruptedException | InterruptException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws InterruptedException {
        try {
            retelling.compare(topics.make());
        } catch (ExecutionException | SQLException | RuntimeException notYet) {
            LOG.infof("the topics are looked for again: %s", notYet.getMessage());
        }
    }

    private void goOn() {
        try {
            retelling.goOn();
            forgetting.whenDue();
        } catch (SQLException | RuntimeException notYet) {
            LOG.warnf("telling anew has to wait: %s", notYet.getMessage());
        }
    }
}
