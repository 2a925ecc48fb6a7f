package org.clarion.supporters.organisations.alike;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Two organisations that read alike and are two, as somebody said who looked. */
@Entity
class OrganisationsApart {

    @Id
    private UUID id;

    private UUID oneId;
    private UUID otherId;
    private String by;
    private Instant at;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected OrganisationsApart() {}

    OrganisationsApart(Pair pair, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.oneId = pair.one();
        this.otherId = pair.other();
        this.by = by;
        this.at = at;
    }

    /** Two of them, whichever comes first. */
    record Pair(UUID one, UUID other) {

        /** In the order of PostgreSQL, which is that of their signs. */
        static Pair of(UUID one, UUID other) {
            return one.toString().compareTo(other.toString()) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    Pair pair() {
        return new Pair(oneId, otherId);
    }
}
