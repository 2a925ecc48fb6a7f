package org.clarion.testkit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The clock of every service under test: runs with the wall until a test stops it. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock extends Clock {

    private volatile @Nullable Instant stoppedAt;

    /** From now on it is {@code instant}, until {@link #run()}. */
    public void stopAt(Instant instant) {
        stoppedAt = instant;
    }

    /** From now on it runs with the wall again. */
    public void run() {
        stoppedAt = null;
    }

    @Override
    public Instant instant() {
        var stopped = stoppedAt;
        return stopped == null ? Clock.systemUTC().instant() : stopped;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
