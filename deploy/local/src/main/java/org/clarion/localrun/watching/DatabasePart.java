package org.clarion.localrun.watching;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.clarion.embedded.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;

/** PostgreSQL: not a child of the launcher, so it is watched and ended by its own note of its process. */
public final class DatabasePart implements HousePart {

    private static final Logger LOG = System.getLogger(DatabasePart.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path directory;
    private final int port;
    private final AtomicReference<@Nullable EmbeddedDatabase> running = new AtomicReference<>();

    public DatabasePart(Path directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public String title() {
        return "PostgreSQL";
    }

    @Override
    public ProcessHandle start() throws IOException {
        release();
        EmbeddedDatabase.stopLeftOver(directory, PATIENCE);
        var database = EmbeddedDatabase.start(directory, port);
        running.set(database);
        return database.process();
    }

    /** The start above returns when it answers. */
    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void stop(ProcessHandle process) {
        EmbeddedDatabase.stopLeftOver(directory, PATIENCE);
        release();
    }

    /** A server that died leaves its lock with us. */
    private void release() {
        var before = running.getAndSet(null);
        if (before == null) {
            return;
        }
        try {
            before.close();
        } catch (IOException gone) {
            LOG.log(Logger.Level.DEBUG, "PostgreSQL was gone already", gone);
        }
    }
}
