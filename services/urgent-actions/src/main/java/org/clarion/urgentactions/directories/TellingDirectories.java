package org.clarion.urgentactions.directories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import java.util.function.LongFunction;
import org.clarion.contracts.DirectoryEvent;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;

/** Tells what an entry of a directory says now, in the transaction that changes it. */
@ApplicationScoped
public class TellingDirectories {

    private final ToldEntries entries;
    private final Outbox outbox;

    TellingDirectories(ToldEntries entries, Outbox outbox) {
        this.entries = entries;
        this.outbox = outbox;
    }

    /**
     * What is told twice in the same words is told twice: listeners go by the version.
     *
     * @param as the entry as it is to be told under that version
     */
    @Transactional(TxType.MANDATORY)
    public void tell(UUID id, LongFunction<? extends DirectoryEvent> as) {
        var found = entries.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        var entry = found.orElseGet(() -> new ToldEntry(id));
        var event = as.apply(entry.version() + 1);
        entry.tell(event.version(), EntryJson.nameOf(event), EntryJson.write(event));
        if (found.isEmpty()) {
            entries.persist(entry);
        }
        outbox.tell(Topic.DIRECTORIES, event);
    }
}
