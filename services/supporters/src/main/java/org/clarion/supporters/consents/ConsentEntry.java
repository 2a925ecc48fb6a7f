package org.clarion.supporters.consents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;

/** One line of the ledger (an append-only log): it is written once and never changed. */
@Entity
public class ConsentEntry {

    @Id
    private UUID id;

    /** Its place among all, as the database gave it. */
    @Generated
    @Column(insertable = false, updatable = false)
    private @Nullable Long place;

    private UUID supporterId;

    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    private @Nullable UUID about;

    @Enumerated(EnumType.STRING)
    private ConsentStep step;

    private String wording;

    @Enumerated(EnumType.STRING)
    private ConsentSource source;

    private Instant at;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected ConsentEntry() {}

    ConsentEntry(
            UUID supporterId,
            ConsentPurpose purpose,
            @Nullable UUID about,
            ConsentStep step,
            String wording,
            ConsentSource source,
            Instant at) {
        this.id = UUID.randomUUID();
        this.supporterId = supporterId;
        this.purpose = purpose;
        this.about = about;
        this.step = step;
        this.wording = wording;
        this.source = source;
        this.at = at;
    }

    /** What came after this line. */
    ConsentEntry then(ConsentStep next, ConsentSource where, Instant when) {
        return new ConsentEntry(supporterId, purpose, about, next, wording, where, when);
    }

    boolean stands() {
        return step == ConsentStep.GIVEN || step == ConsentStep.CONFIRMED;
    }

    /** Whose it is: an id that says nothing of the person. */
    public UUID person() {
        return supporterId;
    }

    public long place() {
        return place == null ? 0 : place;
    }

    public ConsentPurpose purpose() {
        return purpose;
    }

    /** The action, or the section; null for the network. */
    public @Nullable UUID about() {
        return about;
    }

    public ConsentStep step() {
        return step;
    }

    /** Names the words that were agreed to, with their version and language. */
    public String wording() {
        return wording;
    }

    public ConsentSource source() {
        return source;
    }

    public Instant at() {
        return at;
    }
}
