package org.clarion.actionreports.appeals;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.clarion.contracts.Sheet;
import org.jboss.logging.Logger;

/** All actions we heard of, kept in memory: whoever hands in a report must not wait for a look-up. */
@ApplicationScoped
public class Appeals {

    private static final Logger LOG = Logger.getLogger(Appeals.class);

    /** Times are taken before commits: a row may come into sight this much after its time. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final DataSource database;
    private final AppealRows rows;
    private final Map<UUID, Appeal> inView = new ConcurrentHashMap<>();
    private final Map<UUID, Instant> heardAt = new ConcurrentHashMap<>();
    private volatile Instant seenUntil = Instant.EPOCH;

    Appeals(DataSource database, AppealRows rows) {
        this.database = database;
        this.rows = rows;
    }

    public Optional<Appeal> of(UUID actionId) {
        return Optional.ofNullable(inView.get(actionId));
    }

    /** When we heard of its sheet as it is now. */
    public Instant heardAt(Appeal appeal) {
        return heardAt.getOrDefault(appeal.actionId(), appeal.sheet().launchedAt());
    }

    /** The latest launched first. */
    public List<Appeal> all() {
        return inView.values().stream()
                .sorted(Comparator.comparing((Appeal appeal) -> appeal.sheet().launchedAt())
                        .reversed()
                        .thenComparing(Appeal::actionId))
                .toList();
    }

    /** An older version never replaces a newer one. */
    @Transactional(Transactional.TxType.MANDATORY)
    void remember(Sheet sheet) {
        try (var connection = database.getConnection()) {
            rows.replace(connection, sheet);
        } catch (SQLException failed) {
            throw new IllegalStateException("the action cannot be remembered", failed);
        }
    }

    void start(@Observes @Priority(1) StartupEvent event) {
        refresh();
    }

    /** What this instance has heard is in view at once; this is for what its twins have heard. */
    @Scheduled(every = "1s", delayed = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void refresh() {
        try (var connection = database.getConnection()) {
            for (var heard : rows.heardSince(connection, seenUntil.minus(OVERLAP))) {
                inView.merge(heard.appeal().actionId(), heard.appeal(), Appeals::newer);
                heardAt.put(heard.appeal().actionId(), heard.at());
                seenUntil = heard.at().isAfter(seenUntil) ? heard.at() : seenUntil;
            }
        } catch (SQLException away) {
            LOG.warnf("the actions in view are not fresh: SQLSTATE %s", away.getSQLState());
        }
    }

    private static Appeal newer(Appeal one, Appeal other) {
        return other.sheet().version() >= one.sheet().version() ? other : one;
    }
}
