package org.clarion.letters.answering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Where an official of an action stands, and whether people are still asked to write to them. */
@Entity
@IdClass(TargetPosition.Key.class)
public class TargetPosition {

    /** Of each official of an action there is one. */
    record Key(UUID actionId, UUID targetId) implements Serializable {}

    @Id
    private UUID actionId;

    @Id
    private UUID targetId;

    @Enumerated(EnumType.STRING)
    @Column(name = "position")
    private Position stands;

    private boolean writtenTo = true;
    private Instant judgedAt;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected TargetPosition() {}

    @SuppressWarnings("NullAway") // judged before it is kept
    TargetPosition(Key key) {
        this.actionId = key.actionId();
        this.targetId = key.targetId();
    }

    void judge(Position other, boolean stillWrittenTo, Instant now) {
        stands = other;
        writtenTo = stillWrittenTo;
        judgedAt = now;
    }

    public UUID targetId() {
        return targetId;
    }

    public Position position() {
        return stands;
    }

    /** Whether letters to them are still asked for and sent. */
    public boolean writtenTo() {
        return writtenTo;
    }

    public Instant judgedAt() {
        return judgedAt;
    }
}
