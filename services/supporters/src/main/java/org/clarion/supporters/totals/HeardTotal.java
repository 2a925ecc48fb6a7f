package org.clarion.supporters.totals;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.contracts.TotalsEvent.TotalsChanged;
import org.jspecify.annotations.Nullable;

/** The three totals of one action, as they were told last. */
@Entity
public class HeardTotal {

    @Id
    private UUID actionId;

    private long version;
    private long reported;
    private long verified;
    private long delivered;
    private Instant asOf;
    private @Nullable Instant firstAt;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected HeardTotal() {}

    HeardTotal(TotalsChanged told, Instant now) {
        this.actionId = told.actionId();
        take(told, now);
    }

    /** An older version never replaces a newer one. */
    void hear(TotalsChanged told, Instant now) {
        if (told.version() > version) {
            take(told, now);
        }
    }

    private void take(TotalsChanged told, Instant now) {
        version = told.version();
        reported = told.total().reported();
        verified = told.total().verified();
        delivered = told.total().delivered();
        asOf = told.asOf();
        if (firstAt == null && reported > 0) {
            firstAt = now;
        }
    }

    public Figures figures() {
        return new Figures(reported, verified, delivered);
    }

    /** Since when there is something to tell of; empty while nobody has reported anything. */
    public Optional<Instant> worthTellingSince() {
        return reported > 0 ? Optional.ofNullable(firstAt) : Optional.empty();
    }
}
