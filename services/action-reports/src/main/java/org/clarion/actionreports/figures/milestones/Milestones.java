package org.clarion.actionreports.figures.milestones;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.clarion.actionreports.journal.totals.TotalsMoved;
import org.clarion.actionreports.journal.totals.TotalsMoved.Movement;
import org.clarion.contracts.MilestoneEvent.MilestoneReached;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;

/** What actions have passed; noted in the transaction in which their totals pass it for the first time. */
@ApplicationScoped
public class Milestones implements PanacheRepositoryBase<Milestone, Milestone.Key> {

    private final Outbox outbox;

    Milestones(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Nearly every transaction passes nothing and pays for a comparison only. */
    void note(@Observes TotalsMoved moved) {
        moved.movements().forEach(movement -> {
            var now = movement.now().total().reported();
            var passed = Thresholds.passed(movement.reportedBefore(), now);
            if (!passed.isEmpty()) {
                outbox.tell(Topic.ACTION_REPORTS, firstTime(movement, passed));
            }
        });
    }

    /** Those that were not there; the lock on the action's totals keeps twins in a line. */
    private List<MilestoneReached> firstTime(Movement movement, List<Long> passed) {
        var now = movement.now();
        var known = of(now.actionId()).stream().map(Milestone::reported).toList();
        var fresh = passed.stream().filter(one -> !known.contains(one)).sorted().toList();
        fresh.forEach(one -> persist(new Milestone(now.actionId(), one, now.asOf())));
        return fresh.stream()
                .map(one ->
                        new MilestoneReached(now.actionId(), one, now.total().reported(), now.asOf()))
                .toList();
    }

    /** The highest first. */
    @Transactional
    public List<Milestone> of(UUID actionId) {
        return list("actionId = ?1 order by reported desc", actionId);
    }
}
