package org.clarion.actionreports.tallies;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.journal.Journal;
import org.clarion.turns.NamedLocks;

/** What has been tallied. Each question is a transaction, or in one: nobody is shown what they read before they changed it. */
@ApplicationScoped
@Transactional
class Tallies implements PanacheRepositoryBase<CountedTally, UUID> {

    /** Two people who count the same event may remember its day differently. */
    private static final int AROUND = 2;

    private final TallyFigures figures;
    private final Photos photos;
    private final Journal journal;
    private final NamedLocks locks;

    Tallies(TallyFigures figures, Photos photos, Journal journal, NamedLocks locks) {
        this.figures = figures;
        this.photos = photos;
        this.journal = journal;
        this.locks = locks;
    }

    /** One coordinator at a time for each action: whoever looks whether paper is counted sees what the other did. */
    void takeTurns(UUID actionId) {
        locks.hold("tallies", actionId);
    }

    void correct(UUID tallyId, TallyCount count) {
        findById(tallyId).correct(count);
        figures.follow(tallyId, count);
    }

    /** Its photo goes with it. */
    void withdraw(UUID tallyId, String who, Instant now) {
        findById(tallyId).withdraw(who, now);
        flush(); // whoever adds a photo meanwhile waits for the row, and finds it withdrawn
        photos.remove(tallyId);
    }

    /** A tally in a list. */
    record Listed(GroupTally tally, long total) {}

    Optional<GroupTally> find(UUID tallyId) {
        return findByIdOptional(tallyId).map(found -> found.bare().with(figures.of(tallyId)));
    }

    /** The last counted first. */
    List<Listed> latest(int most) {
        return listed(find("order by countedAt desc, tallyId").page(0, most));
    }

    /** What else was counted for an action around that day, whatever it is called. */
    List<Listed> around(UUID actionId, LocalDate day) {
        return listed(find(
                "actionId = ?1 and actedOn between ?2 and ?3 and withdrawnAt is null order by actedOn, countedAt, tallyId",
                actionId,
                day.minusDays(AROUND),
                day.plusDays(AROUND)));
    }

    private List<Listed> listed(PanacheQuery<CountedTally> asked) {
        var tallies = asked.list();
        var totals = figures.totals(tallies.stream().map(CountedTally::tallyId).toList());
        return tallies.stream()
                .map(tally -> new Listed(tally.bare(), totals.getOrDefault(tally.tallyId(), 0L)))
                .toList();
    }

    /** Which of these figures other tallies have counted. */
    List<TallyClash> clashes(UUID actionId, UUID own, TallyCount count) {
        return figures.clashes(actionId, own, count);
    }

    /** The last change first. */
    List<TallyChange> history(UUID tallyId) {
        var places = figures.places(tallyId);
        return journal.changes(places.keySet()).stream()
                .map(change -> new TallyChange(
                        change.at(),
                        change.byWhom(),
                        change.kind(),
                        Objects.requireNonNull(places.get(change.reportId())),
                        change.before().quantity(),
                        change.before().actedOn()))
                .toList();
    }
}
