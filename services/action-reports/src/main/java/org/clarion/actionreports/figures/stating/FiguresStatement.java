package org.clarion.actionreports.figures.stating;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.clarion.contracts.FiguresEvent.FiguresStated;
import org.hibernate.annotations.ColumnTransformer;

/** What was last said of an action's figures. */
@Entity
class FiguresStatement {

    @Id
    private UUID actionId;

    private long version;
    private Instant lookedAt;

    @Convert(converter = FiguresStatedJson.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private FiguresStated said;

    @SuppressWarnings("NullAway") // for Hibernate, which fills the fields
    protected FiguresStatement() {}

    FiguresStatement(FiguresStated said) {
        this.actionId = said.actionId();
        this.version = said.version();
        this.lookedAt = said.at();
        this.said = said;
    }

    /** Whether the figures read differently now; if so, they are what was said last. */
    boolean replace(FiguresStated now) {
        lookedAt = now.at();
        if (in(now, said.at()).equals(said)) {
            return false;
        }
        version = now.version();
        said = now;
        return true;
    }

    UUID actionId() {
        return actionId;
    }

    FiguresStated said() {
        return said;
    }

    /** The same, said then. */
    private static FiguresStated in(FiguresStated now, Instant then) {
        return new FiguresStated(
                now.actionId(),
                now.version(),
                now.total(),
                now.byChannel(),
                now.byTarget(),
                now.byCountry(),
                now.byDay(),
                now.notCounted(),
                now.late(),
                now.milestones(),
                then);
    }
}
