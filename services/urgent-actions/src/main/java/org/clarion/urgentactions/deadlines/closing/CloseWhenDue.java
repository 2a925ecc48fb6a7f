package org.clarion.urgentactions.deadlines.closing;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.StaffActs;
import org.clarion.turns.PortionWorker;
import org.clarion.turns.PortionedWork;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;
import org.jboss.logging.Logger;

/**
 * Closes what has passed its deadline, once, by one of however many instances, after a night switched off too. No page waits for
 * it: each service refuses at the very moment, by the deadline in its own copy. Here it is put on record.
 */
@ApplicationScoped
class CloseWhenDue implements PortionedWork {

    private static final Logger LOG = Logger.getLogger(CloseWhenDue.class);

    private final WatchedDeadlines deadlines;
    private final Actions actions;
    private final StaffActs acts;
    private final PortionWorker worker;
    private final Clock clock;

    CloseWhenDue(WatchedDeadlines deadlines, Actions actions, StaffActs acts, PortionWorker worker, Clock clock) {
        this.deadlines = deadlines;
        this.actions = actions;
        this.acts = acts;
        this.worker = worker;
        this.clock = clock;
    }

    @Scheduled(every = "{clarion.desk.deadlines.every}", delayed = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        worker.workThrough(this);
    }

    @Override
    public String name() {
        return "deadlines that pass";
    }

    @Override
    public Optional<UUID> claim(Collection<UUID> resting) {
        return deadlines.passed(clock.instant(), resting).map(WatchedDeadline::id);
    }

    /** A deadline that was moved, or whose action has its outcome, passes without a word. */
    @Override
    public void portion(UUID id) {
        var deadline = deadlines.findById(id);
        var stands = actions.of(deadline.actionId())
                .filter(action -> isOf(action, deadline))
                .isPresent();
        if (deadline.close(clock.instant()) && stands) {
            acts.record("closed an action", deadline.actionId().toString());
            LOG.infof("The deadline of action %s has passed", deadline.actionId());
        }
    }

    private static boolean isOf(UrgentAction action, WatchedDeadline deadline) {
        return action.stage() == Stage.LIVE && deadline.endsAt().equals(action.endsAt());
    }
}
