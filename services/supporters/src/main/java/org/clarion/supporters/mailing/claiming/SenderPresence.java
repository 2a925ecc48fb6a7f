package org.clarion.supporters.mailing.claiming;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Says that this instance lives: a session's advisory lock, which PostgreSQL lets go of the moment our process is gone, and
 * not while it merely pauses. While we are not sure of it, nothing that we claimed goes out.
 */
@ApplicationScoped
public class SenderPresence {

    private static final Logger LOG = Logger.getLogger(SenderPresence.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final int ANSWERS_WITHIN_SECONDS = 10;

    private final DataSource database;
    private final DeadSenders dead;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile UUID id = UUID.randomUUID();
    private volatile boolean here;
    private @Nullable Connection held;

    SenderPresence(DataSource database, DeadSenders dead) {
        this.database = database;
        this.dead = dead;
    }

    /** Whose claims ours are. */
    public UUID id() {
        return id;
    }

    /** Whether what we claimed is nobody else's. */
    public boolean isHere() {
        return here;
    }

    /** Before anything is claimed. */
    void start(@Observes @Priority(1) StartupEvent started) {
        look();
        Thread.ofPlatform().name("mail-presence").daemon().start(this::run);
    }

    /** After the last mail: what is left over is due again for others. */
    void stop(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent stopping) {
        stopped.countDown();
    }

    private void run() {
        try {
            while (!stopped.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException interrupted) {
            LOG.debug("nobody asks any more whether we live");
        } finally {
            leave();
        }
    }

    private void look() {
        try {
            var connection = held;
            if (connection == null) {
                enter();
            } else if (!connection.isValid(ANSWERS_WITHIN_SECONDS)) {
                throw new SQLException("the connection is gone");
            }
            dead.release(id);
        } catch (SQLException | RuntimeException away) {
            LOG.warnf(
                    "Whether this instance may send is not sure: %s",
                    away.getClass().getName());
            leave();
        }
    }

    private void enter() throws SQLException {
        var connection = database.getConnection();
        held = connection;
        if (!SenderLock.take(connection, id)) {
            id = UUID.randomUUID(); // our connection of before has not ended yet
            SenderLock.take(connection, id);
        }
        SenderLock.enrol(connection, id);
        here = true;
    }

    private void leave() {
        here = false;
        try (var ending = held) {
            if (ending != null) {
                SenderLock.letGo(ending, id);
            }
        } catch (SQLException gone) {
            LOG.debugf("the lock went with its connection: SQLSTATE %s", gone.getSQLState());
        } finally {
            held = null;
        }
    }
}
