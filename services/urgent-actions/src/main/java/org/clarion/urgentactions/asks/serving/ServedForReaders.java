package org.clarion.urgentactions.asks.serving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.clarion.urgentactions.asks.ServedAsks;
import org.clarion.urgentactions.asks.ServedAsks.PlannedAsk;

/** What the page of an action says of the asks that it serves. In templates: {@code {inject:servedAsks.of(id)}}. */
@Named("servedAsks")
@ApplicationScoped
public class ServedForReaders {

    private final ServedAsks served;

    ServedForReaders(ServedAsks served) {
        this.served = served;
    }

    /** Those of published plans. */
    public List<PlannedAsk> of(UUID action) {
        return served.servedBy(action).stream()
                .filter(one -> one.plan().isPublished())
                .toList();
    }
}
