package org.clarion.actionreports.figures.stating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.figures.desk.OutsideTotals;
import org.clarion.actionreports.figures.milestones.Milestones;
import org.clarion.actionreports.journal.totals.Dimension;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.actionreports.journal.totals.TotalsInFull;
import org.clarion.contracts.Channel;
import org.clarion.contracts.FiguresEvent.FiguresStated;
import org.clarion.contracts.FiguresEvent.PassedFigure;
import org.clarion.contracts.FiguresEvent.Uncounted;
import org.clarion.contracts.TotalsEvent.Figures;

/** All figures of an action as they stand now: the very ones that the desk of this service shows. */
@ApplicationScoped
class StandingFigures {

    private final Totals totals;
    private final OutsideTotals outside;
    private final Milestones milestones;
    private final Clock clock;

    StandingFigures(Totals totals, OutsideTotals outside, Milestones milestones, Clock clock) {
        this.totals = totals;
        this.outside = outside;
        this.milestones = milestones;
        this.clock = clock;
    }

    /** Nothing where nobody has reported. */
    Optional<FiguresStated> of(UUID action) {
        var at = clock.instant();
        return totals.inFull(action)
                .map(figures -> new FiguresStated(
                        action,
                        figures.version(),
                        figures.total(),
                        byChannel(figures),
                        figures.by(Dimension.TARGET),
                        figures.by(Dimension.COUNTRY),
                        figures.by(Dimension.DAY),
                        notCounted(action),
                        outside.late(action),
                        passed(action),
                        at));
    }

    private static Map<Channel, Figures> byChannel(TotalsInFull figures) {
        var byChannel = new EnumMap<Channel, Figures>(Channel.class);
        figures.by(Dimension.CHANNEL).forEach((channel, of) -> byChannel.put(Channel.valueOf(channel), of));
        return byChannel;
    }

    private Uncounted notCounted(UUID action) {
        var aside = outside.setAside(action);
        return new Uncounted(aside.held(), aside.suspect(), aside.invalid(), aside.withdrawn());
    }

    private List<PassedFigure> passed(UUID action) {
        return milestones.of(action).stream()
                .map(one -> new PassedFigure(one.reported(), one.reachedAt()))
                .toList();
    }
}
