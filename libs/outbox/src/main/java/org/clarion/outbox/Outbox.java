package org.clarion.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.clarion.contracts.Event;
import org.clarion.contracts.Topic;

/**
 * Where a service says what happened. An event told here leaves if and only if the caller's transaction commits, at
 * least once, and in order for each subject whose row the transaction has locked or versioned.
 */
@ApplicationScoped
public class Outbox {

    private final DataSource database;
    private final Instance<EntityManager> entities;
    private final TransactionSynchronizationRegistry transaction;
    private final Relay relay;
    private final Clock clock;

    Outbox(
            DataSource database,
            Instance<EntityManager> entities,
            TransactionSynchronizationRegistry transaction,
            Relay relay,
            Clock clock) {
        this.database = database;
        this.entities = entities;
        this.transaction = transaction;
        this.relay = relay;
        this.clock = clock;
    }

    /** Tells one event; outside a transaction it throws. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Topic topic, Event event) {
        tell(topic, List.of(event));
    }

    /** Tells many in one statement, in their order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Topic topic, Collection<? extends Event> events) {
        write(events.stream()
                .map(event -> Entry.of(topic, event, clock.instant()))
                .toList());
    }

    /**
     * Tells an event that is its own subject, so that it needs no place among others: no entity is flushed, and the deed it
     * belongs to may go on changing them.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellOfItself(Topic topic, Event event) {
        add(List.of(Entry.of(topic, event, clock.instant())));
    }

    /** What waits to be told; nothing while the database does not answer. */
    public Optional<Backlog> backlog() {
        try (var connection = database.getConnection()) {
            return Optional.of(Entries.backlog(connection));
        } catch (SQLException away) {
            return Optional.empty();
        }
    }

    /** Tells a state that was told before; told twice in the same words it is the same event. */
    @Transactional(Transactional.TxType.MANDATORY)
    void tellAnew(Topic topic, Collection<? extends Event> events) {
        write(events.stream()
                .map(event -> Entry.anew(topic, event, clock.instant()))
                .toList());
    }

    private void write(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        if (entities.isResolvable()) {
            entities.get().flush(); // changed rows are locked first, so that positions follow the order of commits
        }
        add(entries);
    }

    private void add(List<Entry> entries) {
        try (var connection = database.getConnection()) {
            Entries.add(connection, entries);
        } catch (SQLException failed) {
            throw new IllegalStateException("the outbox cannot be written", failed);
        }
        wakeTheRelayAfterCommit();
    }

    private void wakeTheRelayAfterCommit() {
        if (transaction.getResource(Relay.class) != null) {
            return;
        }
        transaction.putResource(Relay.class, relay);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        });
    }
}
