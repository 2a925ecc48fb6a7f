package org.clarion.outbox;

import io.opentelemetry.api.trace.SpanKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.clarion.contracts.Event;
import org.clarion.tracing.Traces;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Where a service hears what happened elsewhere. Remembering an event and acting on it are one transaction, so hearing
 * it twice changes nothing. While the database is away, hearing waits; a message that cannot be read is
 * {@link Unreadable}, and an unknown kind is passed over.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final Memory memory;
    private final Guard patience = Guard.create()
            .withRetry()
            .maxRetries(-1)
            .maxDuration(0, ChronoUnit.MILLIS)
            .delay(200, ChronoUnit.MILLIS)
            .whenException(Transience::explains)
            .withExponentialBackoff()
            .maxDelay(5, ChronoUnit.SECONDS)
            .done()
            .done()
            .build();

    Inbox(Memory memory) {
        this.memory = memory;
    }

    /** Call from a blocking listener that has no transaction of its own: one deed, one transaction, in order. */
    public <E extends Event> void hear(
            String consumer,
            Class<E> family,
            String payload,
            @Nullable IncomingCloudEventMetadata<?> envelope,
            Consumer<E> deed) {
        if (envelope == null) {
            throw new Unreadable("no CloudEvent: its headers are missing", null);
        }
        var id = Heard.idOf(envelope.getId());
        Vocabulary.read(family, envelope.getType(), payload)
                .ifPresent(event -> Traces.step(
                        hearing(event),
                        SpanKind.CONSUMER,
                        trace(envelope),
                        () -> inOneTransaction(() -> {
                            if (!memory.news(consumer, List.of(id)).isEmpty()) {
                                deed.accept(event);
                            }
                        })));
    }

    /**
     * The same for what is said again and again and carries its own time: no id is remembered, and the deed has to pass over
     * what is older than what it knows.
     */
    public <E extends Event> void overhear(
            Class<E> family, String payload, @Nullable IncomingCloudEventMetadata<?> envelope, Consumer<E> deed) {
        if (envelope == null) {
            throw new Unreadable("no CloudEvent: its headers are missing", null);
        }
        Vocabulary.read(family, envelope.getType(), payload)
                .ifPresent(event -> inOneTransaction(() -> deed.accept(event)));
    }

    /**
     * The same for a channel that hears in batches: one transaction for all that is new, in order. Of a compacted topic
     * only the last event on each subject is acted on. One that fails is set aside alone and takes no other with it.
     */
    public <E extends Event> void hear(
            String consumer, Class<E> family, IncomingKafkaRecordBatchMetadata<?, ?> batch, Consumer<List<E>> deed) {
        hear(consumer, family, batch, deed, () -> {});
    }

    /** The same, and what is to be done when it is committed: show it to whoever watches. */
    public <E extends Event> void hear(
            String consumer,
            Class<E> family,
            IncomingKafkaRecordBatchMetadata<?, ?> batch,
            Consumer<List<E>> deed,
            Runnable committed) {
        var heard = readable(family, batch.getBatchedMessages());
        var traces = heard.stream().map(Heard::trace).toList();
        Traces.step("hear " + family.getSimpleName(), SpanKind.CONSUMER, traces, () -> {
            together(consumer, heard, deed);
            committed.run();
            return null;
        });
    }

    private <E extends Event> void together(String consumer, List<Heard<E>> heard, Consumer<List<E>> deed) {
        try {
            act(consumer, heard, deed);
        } catch (RuntimeException oneOfThem) {
            heard.forEach(alone -> {
                try {
                    act(consumer, List.of(alone), deed);
                } catch (RuntimeException itself) {
                    setAside(alone.message(), itself);
                }
            });
        }
    }

    private static <E extends Event> List<Heard<E>> readable(Class<E> family, List<Message<?>> messages) {
        var readable = new ArrayList<Heard<E>>(messages.size());
        for (var message : messages) {
            try {
                Heard.read(family, message).ifPresent(readable::add);
            } catch (Unreadable why) {
                setAside(message, why);
            }
        }
        return readable;
    }

    private <E extends Event> void act(String consumer, List<Heard<E>> heard, Consumer<List<E>> deed) {
        if (heard.isEmpty()) {
            return;
        }
        inOneTransaction(() -> {
            var news = memory.news(consumer, heard.stream().map(Heard::id).toList());
            var worth = Heard.worthActing(
                    heard.stream().filter(one -> news.contains(one.id())).toList());
            if (!worth.isEmpty()) {
                deed.accept(worth);
            }
        });
    }

    /** To the dead letters, with the reason; the batch goes on when they have it. */
    private static void setAside(Message<?> message, RuntimeException why) {
        LOG.warnf(
                "a message is set aside among the dead letters: %s",
                why.getClass().getSimpleName());
        message.nack(why).toCompletableFuture().join();
    }

    private static String hearing(Event event) {
        return "hear " + event.getClass().getSimpleName();
    }

    private static @Nullable String trace(IncomingCloudEventMetadata<?> envelope) {
        return envelope.<String>getExtension(Heard.TRACE).orElse(null);
    }

    private void inOneTransaction(Runnable deed) {
        patience.get(
                () -> {
                    QuarkusTransaction.requiringNew().run(deed);
                    return true;
                },
                Boolean.class);
    }
}
