package org.clarion.urgentactions.staffrecord;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Whose pseudonym it is. */
@Entity
class KnownMember {

    @Id
    private UUID memberId;

    private String name;

    protected KnownMember() {}

    KnownMember(UUID memberId, String name) {
        this.memberId = memberId;
        this.name = name;
    }

    UUID memberId() {
        return memberId;
    }

    String name() {
        return name;
    }
}
