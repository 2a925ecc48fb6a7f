package org.clarion.privacy;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.clarion.privacy.KeyChanges.Figures;
import org.clarion.turns.PortionWorker;
import org.clarion.turns.PortionedWork;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Key rotation: closes rows with the current key and names them as people are named now, a portion a transaction, of several
 * instances any. Log and gauge say what is left under a former key.
 */
@ApplicationScoped
public class FollowKeys implements PortionedWork {

    private static final Logger LOG = Logger.getLogger(FollowKeys.class);

    private final List<PersonalTable> tables;
    private final KeyChanges changes;
    private final KeyedRows rows;
    private final PortionWorker worker;
    private final String keys;
    private final Duration again;
    private final Map<String, Long> left = new ConcurrentHashMap<>();
    private volatile boolean following;

    FollowKeys(
            @All List<PersonalTable> tables,
            KeyChanges changes,
            KeyedRows rows,
            PortionWorker worker,
            CurrentKeys current,
            @ConfigProperty(name = "clarion.keys.look-again", defaultValue = "1h") Duration again) {
        this.tables = tables;
        this.changes = changes;
        this.rows = rows;
        this.worker = worker;
        this.keys = current.mark();
        this.again = again;
    }

    void measure(@Observes StartupEvent event, MeterRegistry meters) {
        tables.forEach(table -> Gauge.builder(
                        "personal_rows_left", left, known -> known.getOrDefault(table.table(), -1L))
                .tag("table", table.table())
                .description("Rows closed with a former key, or under a former name; -1 while nobody has looked")
                .register(meters));
    }

    @Scheduled(every = "${clarion.keys.every:10s}", concurrentExecution = ConcurrentExecution.SKIP)
    public void follow() {
        if (!following) {
            tables.forEach(table -> changes.follow(table.table(), keys));
            following = true;
        }
        worker.workThrough(this);
    }

    @Override
    public String name() {
        return "keys";
    }

    @Override
    public Optional<UUID> claim(Collection<UUID> resting) {
        return changes.claim(keys, again, resting);
    }

    @Override
    public void portion(UUID job) {
        var known = tables.stream()
                .filter(table -> KeyChanges.job(table.table()).equals(job))
                .findFirst();
        // A table of before that this version has no more: nothing of it is to follow.
        known.ifPresentOrElse(table -> portion(job, table), () -> changes.through(job, Figures.NONE));
    }

    private void portion(UUID job, PersonalTable table) {
        var look = changes.of(job);
        var portion = rows.follow(table, look.position());
        var figures = look.figures().plus(portion.figures());
        if (portion.rows() < table.atOnce()) {
            changes.through(job, figures);
            if (table instanceof NamedTable named) {
                named.followed(look.since(), figures.renamed());
            }
            tell(table, figures);
        } else {
            changes.goOn(job, portion.last().orElseThrow(), figures);
        }
    }

    private void tell(PersonalTable table, Figures figures) {
        var stay = rows.left(table) + figures.kept();
        var before = left.put(table.table(), stay);
        if (figures.closed() + figures.renamed() + stay > 0 || before != null && before != stay) {
            LOG.infof(
                    "%s: %d rows closed with the current key, %d renamed; under a former key or name are still %d, of which no key opens %d",
                    table.table(), figures.closed(), figures.renamed(), stay, figures.unreadable());
        }
    }
}
