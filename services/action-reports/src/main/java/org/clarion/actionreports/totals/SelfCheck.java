package org.clarion.actionreports.totals;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Counts the journal again and raises an alarm on any difference. It never mends by itself: a difference is a fault
 * that somebody has to understand first.
 */
@ApplicationScoped
public class SelfCheck {

    private static final Logger LOG = Logger.getLogger(SelfCheck.class);

    private final DataSource database;
    private final Clock clock;
    private final AtomicInteger differing;
    private volatile @Nullable Check last;

    SelfCheck(DataSource database, Clock clock, MeterRegistry meters) {
        this.database = database;
        this.clock = clock;
        this.differing = meters.gauge("reports.totals.differing", new AtomicInteger());
    }

    @Scheduled(every = "{reports.self-check-every}", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        try {
            var found = differences();
            differing.set(found.size());
            last = new Check(found.size(), clock.instant());
            found.forEach(difference -> LOG.errorf("totals differ from the journal: %s", difference));
        } catch (SQLException away) {
            LOG.warnf("the totals were not checked: SQLSTATE %s", away.getSQLState());
        }
    }

    /** What the last check found, once there was one. */
    public Optional<Check> last() {
        return Optional.ofNullable(last);
    }

    /** One statement sees one moment: reports that are coming in meanwhile are in both sides or in neither. */
    List<String> differences() throws SQLException {
        var sql = """
                select action_id || ' ' || dimension || ' ' || item || ': told ' || coalesce(told, 'nothing')
                       || ', counted ' || coalesce(counted, 'nothing')
                from (select action_id, dimension, item, (reported, verified, delivered)::text as told from total) t
                full join (select action_id, dimension, item, (reported, verified, delivered)::text as counted
                           from counted) c
                     using (action_id, dimension, item)
                where told is distinct from counted""";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql);
                var row = select.executeQuery()) {
            var found = new ArrayList<String>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }
}
