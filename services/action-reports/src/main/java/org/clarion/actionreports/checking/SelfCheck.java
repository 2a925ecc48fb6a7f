package org.clarion.actionreports.checking;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.clarion.actionreports.sql.StatementFailed;
import org.clarion.turns.Turns;
import org.clarion.vitals.TotalsCheck;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Counts the journal again wherever something moved, and raises an alarm on any difference, as soon as it is found. It
 * never mends by itself: a difference is a fault that somebody has to understand first.
 */
@Startup // its figure is there before the first check
@ApplicationScoped
public class SelfCheck implements TotalsCheck {

    /** Of several instances only one does it at a time. */
    static final String NAME = "checking the totals";

    private static final Logger LOG = Logger.getLogger(SelfCheck.class);

    private final CheckRound checking;
    private final CheckRows rows;
    private final Differences differences;
    private final Turns turns;
    private final Alarm alarm;
    private final AtomicInteger differing;

    SelfCheck(
            CheckRound checking,
            CheckRows rows,
            Differences differences,
            Turns turns,
            Alarm alarm,
            MeterRegistry meters) {
        this.checking = checking;
        this.rows = rows;
        this.differences = differences;
        this.turns = turns;
        this.alarm = alarm;
        this.differing = meters.gauge("reports.totals.differing", new AtomicInteger());
    }

    @Scheduled(every = "{reports.self-check-every}", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        try {
            turns.take(NAME, this::round);
            differing.set(differences.all().size());
        } catch (SQLException away) {
            unchecked(away.getSQLState());
        } catch (StatementFailed away) {
            unchecked(away.state());
        }
    }

    private static void unchecked(@Nullable String state) {
        LOG.warnf("the totals were not checked: SQLSTATE %s", state);
    }

    /** Others may take long; what one has found is told before they are looked at. */
    private void round() throws SQLException {
        for (var action : checking.due()) {
            if (!checking.check(action)) {
                differing.set(differences.all().size());
                alarm.raise();
            }
        }
        checking.ended();
        alarm.raise();
    }

    /** What the last check found, by whichever instance, once there was one. */
    public Optional<SelfCheckResult> last() {
        var found = differences.all();
        return rows.lastCheck().map(at -> new SelfCheckResult(found.size(), at));
    }

    /** The same, for whoever wants to know how this service is. */
    @Override
    public Optional<Found> lastFound() {
        return last().map(result -> new Found(result.at(), result.differing()));
    }

    List<FoundDifference> found() {
        return differences.all();
    }
}
