package org.clarion.urgentactions.planning;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.clarion.turns.PortionWorker;
import org.clarion.turns.PortionedWork;
import org.clarion.urgentactions.planning.PlannedLaunch.Refusal;
import org.clarion.urgentactions.sheets.Deed;
import org.clarion.urgentactions.sheets.Launching;
import org.jboss.logging.Logger;

/** Launches what is due, each once, whatever restarted meanwhile; what lacks something by then is refused and says so. */
@ApplicationScoped
class LaunchWhenDue implements PortionedWork {

    private static final Logger LOG = Logger.getLogger(LaunchWhenDue.class);

    private final PlannedLaunches launches;
    private final Launching launching;
    private final PortionWorker worker;
    private final Clock clock;

    LaunchWhenDue(PlannedLaunches launches, Launching launching, PortionWorker worker, Clock clock) {
        this.launches = launches;
        this.launching = launching;
        this.worker = worker;
        this.clock = clock;
    }

    @Scheduled(every = "{launching.planned-every}", delayed = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        worker.workThrough(this);
    }

    @Override
    public String name() {
        return "planned launches";
    }

    @Override
    public Optional<UUID> claim(Collection<UUID> resting) {
        return launches.due(clock.instant(), resting).map(PlannedLaunch::actionId);
    }

    @Override
    public void portion(UUID id) {
        var planned = launches.findById(id);
        switch (launching.launchAsPlanned(id, planned.instead(), planned.telling(), planned.plannedBy())) {
            case Deed.Unfit unfit -> {
                planned.refuse(Refusal.LACKS, clock.instant());
                LOG.warnf(
                        "Action %s was to go out by now, and lacks %d things",
                        id, unfit.lacks().size());
            }
            case Deed.Overtaken elsewhere -> {
                planned.refuse(Refusal.OTHER_CASE, clock.instant());
                LOG.warnf("Action %s was to go out by now in the place of one that is none of its case", id);
            }
            case Deed.Done done -> launches.delete(planned);
            case Deed.AlreadyDone already -> launches.delete(planned);
            case Deed.Unknown unknown -> launches.delete(planned);
        }
    }
}
