package org.clarion.deadletters;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.clarion.access.Roles;
import org.clarion.outbox.DeadLetters;
import org.clarion.outbox.Shelf;
import org.jboss.logging.Logger;

/** How many dead letters wait: for the metrics, and for the link at the desk. Kafka is asked once a minute at most. */
@Named("deadLetters")
@ApplicationScoped
public class Waiting {

    private static final Logger LOG = Logger.getLogger(Waiting.class);
    private static final long A_MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final DeadLetters dead;
    private final Handled handled;
    private final SecurityIdentity identity;
    private final Map<String, Long> byChannel = new ConcurrentHashMap<>();
    private final AtomicLong asked = new AtomicLong(System.nanoTime() - A_MINUTE);

    Waiting(DeadLetters dead, Handled handled, SecurityIdentity identity) {
        this.dead = dead;
        this.handled = handled;
        this.identity = identity;
    }

    void measure(@Observes StartupEvent event, MeterRegistry meters) {
        dead.channels().forEach(channel -> Gauge.builder("dead.letters.waiting", this, self -> self.of(channel))
                .description("messages this channel could not hear and nobody has looked after")
                .tag("channel", channel)
                .register(meters));
    }

    /** For templates: how many, as far as we know. */
    public long getCount() {
        lookAgain();
        return byChannel.values().stream().mapToLong(Long::longValue).sum();
    }

    /** By channel, as far as we know: nothing until Kafka was asked once. Asks again beside this when a minute has passed. */
    public Map<String, Long> known() {
        lookAgain();
        return Map.copyOf(byChannel);
    }

    /** For templates: whether the reader may look after them. */
    public boolean isShown() {
        return identity.hasRole(Roles.COORDINATOR) || identity.hasRole(Roles.ADMINISTRATOR);
    }

    /** Not a number until Kafka was asked once. */
    private double of(String channel) {
        lookAgain();
        var known = byChannel.get(channel);
        return known == null ? Double.NaN : known;
    }

    /** Beside the page or the metrics that wants to know: Kafka may be slow. */
    private void lookAgain() {
        long before = asked.get();
        long now = System.nanoTime();
        if (now - before >= A_MINUTE && asked.compareAndSet(before, now)) {
            Thread.ofVirtual().name("dead-letters").start(this::look);
        }
    }

    private void look() {
        try {
            count(dead.shelves());
        } catch (RuntimeException away) {
            LOG.debugf("dead letters cannot be counted: %s", away.getMessage());
        }
    }

    /** Keeps what was just seen anyway. */
    long count(Iterable<Shelf> shelves) {
        var counted = new HashMap<String, Long>();
        shelves.forEach(shelf -> counted.merge(shelf.channel(), handled.waiting(shelf), Long::sum));
        byChannel.putAll(counted);
        return counted.values().stream().mapToLong(Long::longValue).sum();
    }
}
