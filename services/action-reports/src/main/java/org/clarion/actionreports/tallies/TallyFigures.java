package org.clarion.actionreports.tallies;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.actionreports.tallies.GroupTally.Figure;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Judgement;
import org.jspecify.annotations.Nullable;

/** All figures of tallies; how many each says is asked of its report, as that stands now. */
@ApplicationScoped
class TallyFigures implements PanacheRepositoryBase<TallyFigure, UUID> {

    private static final String WITH_REPORTS = " from TallyFigure f join ReportNow r on r.reportId = f.reportId";

    record Said(@Nullable UUID targetId, Channel channel, UUID reportId, int quantity, Judgement judgement) {}

    List<Figure> of(UUID tallyId) {
        return find(
                        "select f.targetId, f.channel, f.reportId, r.quantity, r.judgement" + WITH_REPORTS
                                + " where f.tallyId = ?1 and f.counts order by f.targetId nulls last, f.channel",
                        tallyId)
                .project(Said.class)
                .stream()
                .map(said -> new Figure(
                        new TallyCell(said.targetId(), said.channel()),
                        said.reportId(),
                        said.quantity(),
                        said.judgement()))
                .toList();
    }

    record Total(UUID tallyId, long quantity) {}

    /** What they count together, by tally; one of which nothing counts is not there. */
    Map<UUID, Long> totals(Collection<UUID> tallies) {
        return find(
                        "select f.tallyId, sum(r.quantity)" + WITH_REPORTS
                                + " where f.tallyId in ?1 and f.counts group by f.tallyId",
                        tallies)
                .project(Total.class)
                .stream()
                .collect(Collectors.toMap(Total::tallyId, Total::quantity));
    }

    record Clash(
            UUID tallyId,
            @Nullable UUID targetId,
            Channel channel,
            int quantity,
            String countedBy,
            Instant countedAt) {}

    /** Which of these other tallies have counted. */
    List<TallyClash> clashes(UUID actionId, UUID own, TallyCount count) {
        return find(
                        "select f.tallyId, f.targetId, f.channel, r.quantity, t.countedBy, t.countedAt" + WITH_REPORTS
                                + " join CountedTally t on t.tallyId = f.tallyId"
                                + " where f.counts and f.actionId = ?1 and f.nameKey = ?2 and f.actedOn = ?3"
                                + " and f.tallyId <> ?4 order by t.countedAt, t.tallyId",
                        actionId,
                        count.key(),
                        count.actedOn(),
                        own)
                .project(Clash.class)
                .stream()
                .map(clash -> new TallyClash(
                        clash.tallyId(),
                        new TallyCell(clash.targetId(), clash.channel()),
                        clash.quantity(),
                        clash.countedBy(),
                        clash.countedAt()))
                .filter(clash -> count.figures().containsKey(clash.place()))
                .toList();
    }

    /** The places of all its reports, those that were taken out too. */
    Map<UUID, TallyCell> places(UUID tallyId) {
        return list("tallyId", tallyId).stream().collect(Collectors.toMap(TallyFigure::reportId, TallyFigure::place));
    }

    int nextTurn(UUID tallyId, TallyCell place) {
        return Math.toIntExact(count(
                "tallyId = ?1 and targetId is not distinct from ?2 and channel = ?3",
                tallyId,
                place.targetId(),
                place.channel()));
    }

    /** Those that count are of an event that is called and dated like this now. */
    void follow(UUID tallyId, TallyCount count) {
        update("nameKey = ?1, actedOn = ?2 where tallyId = ?3 and counts", count.key(), count.actedOn(), tallyId);
    }

    void takeOut(Collection<UUID> reportIds) {
        update("counts = false where reportId in ?1", reportIds);
    }
}
