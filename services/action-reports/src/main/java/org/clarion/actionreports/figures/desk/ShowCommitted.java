package org.clarion.actionreports.figures.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.clarion.actionreports.journal.totals.TotalsMoved;
import org.clarion.actionreports.journal.totals.TotalsMoved.Movement;
import org.clarion.live.LiveStreams;

/** What this instance commits is shown at once: the committing thread only leaves a note. */
@ApplicationScoped
class ShowCommitted {

    private final LiveStreams streams;

    ShowCommitted(LiveStreams streams) {
        this.streams = streams;
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TotalsMoved moved) {
        streams.tell(moved.movements().stream()
                .map(Movement::now)
                .filter(now -> streams.isFollowed(now.actionId()))
                .map(LiveTotals::live)
                .toList());
    }
}
