package org.clarion.actionreports.figures.stating;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import org.clarion.actionreports.sql.StatementFailed;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;
import org.clarion.turns.Turns;
import org.jboss.logging.Logger;

/**
 * States the figures of every action of which something has changed, every few seconds: never within the transaction
 * that accepts, and holding no lock that accepting waits for.
 */
@ApplicationScoped
class StateFigures {

    private static final Logger LOG = Logger.getLogger(StateFigures.class);

    private final FiguresStatements statements;
    private final StandingFigures figures;
    private final Outbox outbox;
    private final Turns turns;

    StateFigures(FiguresStatements statements, StandingFigures figures, Outbox outbox, Turns turns) {
        this.statements = statements;
        this.figures = figures;
        this.outbox = outbox;
        this.turns = turns;
    }

    @Scheduled(
            every = "{reports.figures-every}",
            delayed = "{reports.figures-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        try {
            turns.take("stating the figures", this::round);
        } catch (SQLException away) {
            LOG.warnf("the figures were not stated: SQLSTATE %s", away.getSQLState());
        } catch (StatementFailed away) {
            LOG.warnf("the figures were not stated: SQLSTATE %s", away.state());
        }
    }

    void round() {
        statements.due().forEach(action -> QuarkusTransaction.requiringNew().run(() -> state(action)));
    }

    private void state(UUID action) {
        figures.of(action).filter(statements::isNews).ifPresent(now -> outbox.tell(Topic.ACTION_FIGURES, now));
    }
}
