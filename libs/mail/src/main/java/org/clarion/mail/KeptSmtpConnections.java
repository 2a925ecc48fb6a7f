package org.clarion.mail;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Connections that wait for the next mail: a few, and not for long. Mail servers would end them sooner or later. */
final class KeptSmtpConnections {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final SequencedMap<SmtpConnection, Future<?>> kept = new LinkedHashMap<>();
    private final ScheduledExecutorService timer;
    private final int most;

    KeptSmtpConnections(ScheduledExecutorService timer, int most) {
        this.timer = timer;
        this.most = most;
    }

    /** The one used last: those that are too many get old. */
    synchronized @Nullable SmtpConnection take() {
        var last = kept.pollLastEntry();
        if (last == null) {
            return null;
        }
        last.getValue().cancel(false);
        return last.getKey();
    }

    void keep(SmtpConnection connection) {
        if (!hasPlaceFor(connection)) {
            connection.end();
        }
    }

    void endAll() {
        kept().forEach(this::endUnlessTaken);
    }

    private synchronized boolean hasPlaceFor(SmtpConnection connection) {
        if (connection.isOutOfTime() || kept.size() >= most) {
            return false;
        }
        try {
            kept.put(
                    connection,
                    timer.schedule(() -> endUnlessTaken(connection), LONGEST.toMillis(), TimeUnit.MILLISECONDS));
            return true;
        } catch (RejectedExecutionException closing) {
            return false;
        }
    }

    private synchronized List<SmtpConnection> kept() {
        return List.copyOf(kept.keySet());
    }

    private void endUnlessTaken(SmtpConnection connection) {
        if (isStillKept(connection)) {
            connection.end();
        }
    }

    private synchronized boolean isStillKept(SmtpConnection connection) {
        var end = kept.remove(connection);
        if (end == null) {
            return false;
        }
        end.cancel(false);
        return true;
    }
}
