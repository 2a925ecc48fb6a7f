package org.clarion.sheets;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.clarion.contracts.Sheet;
import org.jboss.logging.Logger;

/**
 * Our copies of the sheets, in a table and in memory. What this instance keeps is in view with its commit; what a twin
 * keeps comes into view within a second.
 */
@ApplicationScoped
public class SheetCopies {

    private static final Logger LOG = Logger.getLogger(SheetCopies.class);

    /** Times are taken before commits: a row may come into sight this much after its time. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final DataSource database;
    private final SheetRows rows;
    private final Event<KeptSheet> commits;
    private final Map<UUID, KeptSheet> inView = new ConcurrentHashMap<>();
    private volatile Instant seenUntil = Instant.EPOCH;

    SheetCopies(DataSource database, SheetRows rows, Event<KeptSheet> commits) {
        this.database = database;
        this.rows = rows;
        this.commits = commits;
    }

    /** From memory: for pages and programs. */
    public Optional<Sheet> of(UUID actionId) {
        return Optional.ofNullable(inView.get(actionId)).map(KeptSheet::sheet);
    }

    /** All of them, from memory, the latest launched first. */
    public List<Sheet> all() {
        return inView.values().stream()
                .map(KeptSheet::sheet)
                .sorted(Comparator.comparing(Sheet::launchedAt).reversed().thenComparing(Sheet::actionId))
                .toList();
    }

    /** When we heard of this sheet as it is now. */
    public Optional<Instant> heardAt(UUID actionId) {
        return Optional.ofNullable(inView.get(actionId)).map(KeptSheet::at);
    }

    /** From the table, as this transaction sees it: before something leaves this house that cannot be taken back. */
    @Transactional
    public Optional<Sheet> newest(UUID actionId) {
        return ask("the sheet cannot be read", connection -> rows.of(connection, actionId))
                .map(KeptSheet::sheet);
    }

    /** Replaces our copy, unless ours is as new. */
    @Transactional
    public void keep(Sheet sheet) {
        ask("the sheet cannot be kept", connection -> rows.replace(connection, sheet))
                .ifPresent(commits::fire);
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) KeptSheet kept) {
        bringIntoView(List.of(kept));
    }

    void start(@Observes @Priority(1) StartupEvent event) {
        refresh();
    }

    @Scheduled(every = "1s", delayed = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void refresh() {
        try (var connection = database.getConnection()) {
            var heard = rows.heardSince(connection, seenUntil.minus(OVERLAP));
            bringIntoView(heard);
            heard.stream().map(KeptSheet::at).max(Comparator.naturalOrder()).ifPresent(last -> seenUntil = last);
        } catch (SQLException away) {
            LOG.warnf("the sheets in view are not fresh: SQLSTATE %s", away.getSQLState());
        }
    }

    private void bringIntoView(Collection<KeptSheet> kept) {
        kept.forEach(one -> inView.merge(one.sheet().actionId(), one, KeptSheet::orNewer));
    }

    private Optional<KeptSheet> ask(String otherwise, Question question) {
        try (var connection = database.getConnection()) {
            return question.of(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException(otherwise, failed);
        }
    }

    private interface Question {
        Optional<KeptSheet> of(Connection connection) throws SQLException;
    }
}
