package org.clarion.actionreports.tallies;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.clarion.contracts.Channel;
import org.jspecify.annotations.Nullable;

/** One figure of a tally, and the report that counts it. One that was taken out stays, and counts no more. */
@Entity
@Table(name = "tally_figure")
class TallyFigure {

    @Id
    private UUID reportId;

    private UUID tallyId;
    private @Nullable UUID targetId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private int turn;
    private UUID actionId;
    private String nameKey;
    private LocalDate actedOn;
    private boolean counts = true;

    @SuppressWarnings("NullAway") // for Hibernate, which fills the fields
    protected TallyFigure() {}

    /** @param turn a place that was emptied and is filled again gets its next, so that its report is another one */
    TallyFigure(UUID reportId, UUID tallyId, UUID actionId, TallyCount count, TallyCell place, int turn) {
        this.reportId = reportId;
        this.tallyId = tallyId;
        this.targetId = place.targetId();
        this.channel = place.channel();
        this.turn = turn;
        this.actionId = actionId;
        this.nameKey = count.key();
        this.actedOn = count.actedOn();
    }

    UUID reportId() {
        return reportId;
    }

    TallyCell place() {
        return new TallyCell(targetId, channel);
    }
}
