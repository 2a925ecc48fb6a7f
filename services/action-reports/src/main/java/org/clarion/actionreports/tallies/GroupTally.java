package org.clarion.actionreports.tallies;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.contracts.ReportEvent.Judgement;
import org.jspecify.annotations.Nullable;

/** A tally as it stands in the journal. */
record GroupTally(
        UUID tallyId,
        UUID actionId,
        TallyCount count,
        String countedBy,
        Instant countedAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt,
        List<Figure> figures) {

    /** One of its figures, and the report that counts it. */
    record Figure(TallyCell place, UUID reportId, int quantity, Judgement judgement) {}

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    GroupTally with(List<Figure> found) {
        var figures = found.stream().collect(Collectors.toMap(Figure::place, Figure::quantity));
        var whole = new TallyCount(
                count.name(),
                count.actedOn(),
                count.country(),
                count.section(),
                count.people(),
                count.replied(),
                figures);
        return new GroupTally(
                tallyId, actionId, whole, countedBy, countedAt, withdrawnBy, withdrawnAt, List.copyOf(found));
    }
}
