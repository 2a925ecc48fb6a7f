package org.clarion.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.clarion.contracts.Event;
import org.jspecify.annotations.Nullable;

/**
 * Where a service hears what happened elsewhere. Remembering an event and acting on it are one transaction, so hearing
 * it twice changes nothing. While the database is away, hearing waits; a message that cannot be read is
 * {@link Unreadable}, and an unknown kind is passed over.
 */
@ApplicationScoped
public class Inbox {

    private final DataSource database;
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

    Inbox(DataSource database) {
        this.database = database;
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
        var id = idOf(envelope);
        Vocabulary.read(family, envelope.getType(), payload)
                .ifPresent(event -> once(consumer, id, () -> deed.accept(event)));
    }

    private void once(String consumer, UUID id, Runnable deed) {
        patience.get(() -> QuarkusTransaction.requiringNew().call(() -> actOnNews(consumer, id, deed)), Boolean.class);
    }

    private boolean actOnNews(String consumer, UUID id, Runnable deed) {
        boolean news = remember(consumer, id);
        if (news) {
            deed.run();
        }
        return news;
    }

    private boolean remember(String consumer, UUID id) {
        var sql = "insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing";
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setString(1, consumer);
            insert.setObject(2, id);
            return insert.executeUpdate() == 1;
        } catch (SQLException failed) {
            throw new IllegalStateException("the inbox cannot be written", failed);
        }
    }

    private static UUID idOf(IncomingCloudEventMetadata<?> envelope) {
        try {
            return UUID.fromString(envelope.getId());
        } catch (IllegalArgumentException odd) {
            throw new Unreadable("the event's id is no UUID", odd);
        }
    }
}
