package org.clarion.letters.sending;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Where letters to an official of an action go instead of the address that the sheet gives. */
@Entity
@IdClass(MendedAddress.Key.class)
public class MendedAddress {

    /** Of each official of an action there is one. */
    record Key(UUID actionId, UUID targetId) implements Serializable {}

    @Id
    private UUID actionId;

    @Id
    private UUID targetId;

    private String address;
    private Instant mendedAt;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected MendedAddress() {}

    MendedAddress(Key key) {
        this.actionId = key.actionId();
        this.targetId = key.targetId();
    }

    void mend(String other, Instant now) {
        address = other;
        mendedAt = now;
    }

    String address() {
        return address;
    }
}
