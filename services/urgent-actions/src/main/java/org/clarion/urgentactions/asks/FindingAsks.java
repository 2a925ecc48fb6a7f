package org.clarion.urgentactions.asks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Single asks, for rooms that know one by its id. */
@ApplicationScoped
public class FindingAsks {

    private final KeptAsks asks;

    FindingAsks(KeptAsks asks) {
        this.asks = asks;
    }

    @Transactional
    public Optional<Ask> of(UUID id) {
        return asks.findByIdOptional(id);
    }
}
