package org.clarion.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Carries events from the outbox to Kafka, oldest first, on a thread of its own that every commit wakes. */
@ApplicationScoped
class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int AT_ONCE = 500;

    /** A commit wakes us at once; this is for what another instance, or an earlier life of ours, has left behind. */
    private static final Duration REST = Duration.ofMillis(250);

    private static final Duration REST_WHILE_ANOTHER_TELLS = Duration.ofMillis(20);
    private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration TO_THE_END = Duration.ofSeconds(3);

    private final DataSource database;
    private final Voice voice;
    private final Semaphore news = new Semaphore(0);
    private final Thread thread = new Thread(this::run, "outbox-relay");
    private volatile boolean stopping;

    Relay(DataSource database, Voice voice) {
        this.database = database;
        this.voice = voice;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    /** Before the database pool and Kafka's client go. What is being said is said to its end, so that no twin says it again. */
    void stop(@Observes @Priority(1) ShutdownEvent event) throws InterruptedException {
        stopping = true;
        wake();
        thread.join(TO_THE_END);
        thread.interrupt();
        thread.join(TO_THE_END);
    }

    void wake() {
        news.release();
    }

    private void run() {
        while (!stopping) {
            try {
                rest(tellOldest());
            } catch (InterruptedException | org.apache.kafka.common.errors.InterruptException stop) {
                return;
            } catch (SQLException | RuntimeException failed) {
                LOG.warnf("telling has to wait: %s", failed.getMessage());
                restAfterFailure();
            }
        }
    }

    private Duration tellOldest() throws SQLException, InterruptedException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return tellOldest(connection);
            } finally {
                connection.rollback(); // after a commit there is nothing left to roll back
                connection.setAutoCommit(true);
            }
        }
    }

    private Duration tellOldest(Connection connection) throws SQLException, InterruptedException {
        if (!Entries.claimTelling(connection)) {
            return REST_WHILE_ANOTHER_TELLS;
        }
        var batch = new Batch(Entries.oldest(connection, AT_ONCE));
        if (!batch.isEmpty()) {
            voice.say(batch.worthSaying());
            Entries.delete(connection, batch.entries());
            connection.commit();
        }
        return batch.entries().size() < AT_ONCE ? REST : Duration.ZERO;
    }

    private void rest(Duration most) throws InterruptedException {
        if (news.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }

    private void restAfterFailure() {
        try {
            TimeUnit.MILLISECONDS.sleep(REST_AFTER_FAILURE.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
