package org.clarion.vitals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.clarion.deadletters.Waiting;
import org.clarion.outbox.Backlog;
import org.clarion.outbox.HearingLag;
import org.clarion.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** How telling and hearing go. */
@ApplicationScoped
class MessageVitals {

    private final Outbox outbox;
    private final HearingLag lag;
    private final Waiting deadLetters;

    MessageVitals(Outbox outbox, HearingLag lag, Waiting deadLetters) {
        this.outbox = outbox;
        this.lag = lag;
        this.deadLetters = deadLetters;
    }

    Optional<Backlog> backlog() {
        return outbox.backlog();
    }

    /** Nothing if Kafka does not say. */
    @Nullable
    Long lag() {
        var now = lag.now();
        return now.isPresent() ? now.getAsLong() : null;
    }

    Map<String, Long> deadLetters() {
        return deadLetters.known();
    }
}
