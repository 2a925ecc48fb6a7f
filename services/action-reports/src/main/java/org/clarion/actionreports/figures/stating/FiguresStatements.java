package org.clarion.actionreports.figures.stating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.clarion.actionreports.sql.Sql;
import org.clarion.contracts.FiguresEvent.FiguresStated;

/** What was last said of each action's figures, and where that may not hold any more. */
@ApplicationScoped
class FiguresStatements implements PanacheRepositoryBase<FiguresStatement, UUID> {

    /** A change is timed a moment before it is committed, so what changed shortly before we looked is looked at again. */
    private static final Duration COMMITTED_WITHIN = Duration.ofMinutes(1);

    private final Sql sql;

    FiguresStatements(Sql sql) {
        this.sql = sql;
    }

    /** Actions whose totals, or any of whose reports, may have changed since. Each costs two looks into an index. */
    @Transactional
    List<UUID> due() {
        return sql.ask("""
                select action_total.action_id
                from action_total left join figures_statement as last using (action_id)
                where last.version is distinct from action_total.version
                   or last.looked_at - make_interval(secs => ?) < (
                       select modified_at from report_now where report_now.action_id = action_total.action_id
                       order by modified_at desc limit 1)
                order by action_total.action_id""", row -> row.uuid("action_id"), COMMITTED_WITHIN.toSeconds());
    }

    /** Whether this reads differently from what was said last; then it is what was said last. */
    boolean isNews(FiguresStated now) {
        var last = findById(now.actionId(), LockModeType.PESSIMISTIC_WRITE);
        if (last == null) {
            persist(new FiguresStatement(now));
            return true;
        }
        return last.replace(now);
    }

    /** In their order; nobody says anything else of them until the transaction ends. */
    List<FiguresStatement> after(UUID upTo, int most) {
        return find("actionId > ?1 order by actionId", upTo)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .page(0, most)
                .list();
    }
}
