package org.clarion.urgentactions.staffrecord;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clarion.contracts.StaffEvent.ChangedFact;
import org.clarion.contracts.StaffEvent.StaffActed;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something that a member of staff did, in whichever service. The database lets nobody change it. */
@Entity
@Immutable
class RecordedAct {

    @Id
    private UUID actId;

    private Instant at;
    private String service;
    private @Nullable UUID memberId;
    private String act;
    private @Nullable String more;
    private String thing;
    private @Nullable UUID actionId;

    @Convert(converter = ChangedFactsJson.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private List<ChangedFact> facts;

    protected RecordedAct() {}

    RecordedAct(StaffActed told) {
        actId = told.actId();
        at = told.at();
        service = told.service();
        memberId = told.memberId();
        act = told.act();
        more = told.more();
        thing = told.thing();
        actionId = told.actionId();
        facts = told.facts();
    }

    UUID actId() {
        return actId;
    }

    Instant at() {
        return at;
    }

    String service() {
        return service;
    }

    /** Nobody where Clarion did it by itself. */
    @Nullable
    UUID memberId() {
        return memberId;
    }

    String act() {
        return act;
    }

    @Nullable
    String more() {
        return more;
    }

    String thing() {
        return thing;
    }

    @Nullable
    UUID actionId() {
        return actionId;
    }

    List<ChangedFact> facts() {
        return facts;
    }
}
