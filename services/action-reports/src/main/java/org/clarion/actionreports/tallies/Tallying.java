package org.clarion.actionreports.tallies;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.actionreports.journal.Acceptance.Accepted;
import org.clarion.actionreports.journal.Amendment;
import org.clarion.actionreports.journal.Amendment.Corrected;
import org.clarion.actionreports.journal.Amendment.Withdrawn;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.tallies.GroupTally.Figure;
import org.clarion.actionreports.tallies.TallyOutcome.CountedElsewhere;
import org.clarion.actionreports.tallies.TallyOutcome.Done;
import org.clarion.actionreports.tallies.TallyOutcome.DoneBefore;
import org.clarion.contracts.ReportEvent.Origin;

/** What coordinators do with tallies: each deed is one transaction, with all its reports and all totals. */
@ApplicationScoped
class Tallying {

    private final Tallies tallies;
    private final TallyFigures figures;
    private final Journal journal;
    private final StaffActs acts;
    private final Clock clock;

    Tallying(Tallies tallies, TallyFigures figures, Journal journal, StaffActs acts, Clock clock) {
        this.tallies = tallies;
        this.figures = figures;
        this.journal = journal;
        this.acts = acts;
        this.clock = clock;
    }

    /** The same tally counted twice is counted once. */
    @Transactional
    TallyOutcome count(UUID tallyId, UUID actionId, TallyCount count, String who) {
        tallies.takeTurns(actionId);
        if (tallies.find(tallyId).isPresent()) {
            return new DoneBefore();
        }
        var clashes = tallies.clashes(actionId, tallyId, count);
        if (!clashes.isEmpty()) {
            return new CountedElsewhere(clashes);
        }
        tallies.persist(new CountedTally(tallyId, actionId, count, who, clock.instant()));
        add(tallyId, actionId, count, count.figures().keySet());
        acts.record(StaffAct.of("counted a tally", tallyId).on(actionId));
        return new Done();
    }

    /**
     * Figures that changed are corrected, those that are gone withdrawn, new ones counted.
     *
     * @param known as it stood when the correction was decided
     */
    @Transactional
    TallyOutcome correct(GroupTally known, TallyCount count, String who) {
        tallies.takeTurns(known.actionId());
        var tally = tallies.find(known.tallyId()).orElseThrow();
        if (tally.withdrawn()) {
            return new TallyOutcome.Withdrawn();
        }
        if (tally.count().equals(count)) {
            return new DoneBefore();
        }
        if (!tally.count().equals(known.count())) {
            return new TallyOutcome.Changed(tally);
        }
        var clashes = tallies.clashes(tally.actionId(), tally.tallyId(), count);
        if (!clashes.isEmpty()) {
            return new CountedElsewhere(clashes);
        }
        amend(tally, count, who);
        tallies.correct(tally.tallyId(), count);
        var fresh = new ArrayList<>(count.figures().keySet());
        fresh.removeAll(tally.figures().stream().map(Figure::place).toList());
        add(tally.tallyId(), tally.actionId(), count, fresh);
        acts.record(StaffAct.of("corrected a tally", tally.tallyId()).on(tally.actionId()));
        return new Done();
    }

    /** All of it counts no more, and the same paper may be counted anew. */
    @Transactional
    TallyOutcome withdraw(GroupTally known, String who) {
        tallies.takeTurns(known.actionId());
        var tally = tallies.find(known.tallyId()).orElseThrow();
        if (!tally.withdrawn() && !tally.count().equals(known.count())) {
            return new TallyOutcome.Changed(tally);
        }
        if (!tally.withdrawn()) {
            change(tally.figures().stream().collect(toMap(Figure::reportId, figure -> new Withdrawn(who))));
            tallies.withdraw(tally.tallyId(), who, clock.instant());
            acts.record("withdrew a tally", tally.tallyId().toString());
        }
        return new TallyOutcome.Withdrawn();
    }

    /** In one go, so that a sweep over the same reports and we never wait for each other in a circle. */
    private void amend(GroupTally tally, TallyCount count, String who) {
        var amendments = new HashMap<UUID, Amendment>();
        for (var figure : tally.figures()) {
            var stays = count.figures().containsKey(figure.place());
            amendments.put(
                    figure.reportId(), stays ? new Corrected(count.deed(figure.place()), who) : new Withdrawn(who));
        }
        change(amendments);
    }

    private void change(Map<UUID, ? extends Amendment> amendments) {
        journal.amend(amendments);
        var gone = amendments.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Withdrawn)
                .map(Map.Entry::getKey)
                .toList();
        figures.takeOut(gone);
    }

    private void add(UUID tallyId, UUID actionId, TallyCount count, Collection<TallyCell> places) {
        if (places.isEmpty()) {
            return;
        }
        var fresh = new ArrayList<TallyFigure>();
        var reports = new ArrayList<Report>();
        for (var place : places) {
            var turn = figures.nextTurn(tallyId, place);
            var key = "tally:" + tallyId + ":" + place.name() + (turn == 0 ? "" : ":" + turn);
            var reportId = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
            reports.add(Report.of(reportId, key, actionId, Origin.TALLY, count.deed(place)));
            fresh.add(new TallyFigure(reportId, tallyId, actionId, count, place, turn));
        }
        if (!journal.write(reports).stream().allMatch(Accepted.class::isInstance)) {
            throw new IllegalStateException("a figure of tally " + tallyId + " is in the journal already");
        }
        figures.persist(fresh);
    }
}
