package org.clarion.urgentactions.figures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** The last statement of its kind that another service made of an action, as it was told. */
@Entity
@IdClass(ActionStatement.Key.class)
class ActionStatement {

    /** Of each kind there is one. */
    record Key(UUID actionId, String kind) {}

    @Id
    private UUID actionId;

    @Id
    private String kind;

    private Instant statedAt;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String said;

    @SuppressWarnings("NullAway") // for Hibernate, which fills the fields
    protected ActionStatement() {}

    ActionStatement(Key key, Instant statedAt, String said) {
        this.actionId = key.actionId();
        this.kind = key.kind();
        this.statedAt = statedAt;
        this.said = said;
    }

    /** What was said earlier, and is heard late, changes nothing. */
    void hear(Instant at, String now) {
        if (!at.isBefore(statedAt)) {
            statedAt = at;
            said = now;
        }
    }

    UUID actionId() {
        return actionId;
    }

    String kind() {
        return kind;
    }

    Instant statedAt() {
        return statedAt;
    }

    String said() {
        return said;
    }
}
