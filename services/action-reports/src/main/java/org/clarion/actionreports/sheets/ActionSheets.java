package org.clarion.actionreports.sheets;

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
public class ActionSheets {

    private static final Logger LOG = Logger.getLogger(ActionSheets.class);

    /** Times are taken before commits: a row may come into sight this much after its time. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final DataSource database;
    private final ActionSheetRows rows;
    private final Map<UUID, ActionSheet> inView = new ConcurrentHashMap<>();
    private final Map<UUID, Instant> heardAt = new ConcurrentHashMap<>();
    private volatile Instant seenUntil = Instant.EPOCH;

    ActionSheets(DataSource database, ActionSheetRows rows) {
        this.database = database;
        this.rows = rows;
    }

    public Optional<ActionSheet> of(UUID actionId) {
        return Optional.ofNullable(inView.get(actionId));
    }

    /** When we heard of its sheet as it is now. */
    public Instant heardAt(ActionSheet appeal) {
        return heardAt.getOrDefault(appeal.actionId(), appeal.sheet().launchedAt());
    }

    /** The latest launched first. */
    public List<ActionSheet> all() {
        return inView.values().stream()
                .sorted(Comparator.comparing(
                                (ActionSheet appeal) -> appeal.sheet().launchedAt())
                        .reversed()
                        .thenComparing(ActionSheet::actionId))
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
                inView.merge(heard.appeal().actionId(), heard.appeal(), ActionSheets::newer);
                heardAt.put(heard.appeal().actionId(), heard.at());
                seenUntil = heard.at().isAfter(seenUntil) ? heard.at() : seenUntil;
            }
        } catch (SQLException away) {
            LOG.warnf("the actions in view are not fresh: SQLSTATE %s", away.getSQLState());
        }
    }

    private static ActionSheet newer(ActionSheet one, ActionSheet other) {
        return other.sheet().version() >= one.sheet().version() ? other : one;
    }
}
