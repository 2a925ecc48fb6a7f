package org.clarion.supporters.statements;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Closes statements whose window has passed, and tells how many persons have signed where that has changed: persons sign by the
 * thousand, and nobody's signature waits for a row that all would write.
 */
@ApplicationScoped
class MindStatements {

    private final JointStatements statements;
    private final StatementTelling telling;
    private final Clock clock;

    MindStatements(JointStatements statements, StatementTelling telling, Clock clock) {
        this.statements = statements;
        this.telling = telling;
        this.clock = clock;
    }

    /** Several instances may: the second finds that nothing has changed. */
    @Scheduled(every = "{supporters.statements.every}", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void mind() {
        var now = clock.instant();
        statements.open().forEach(id -> statements.forDeed(id).ifPresent(statement -> {
            if (statement.isPastItsWindow(now)) {
                statement.close(statement.closesAt().orElse(now));
            }
            telling.tell(statement);
        }));
    }
}
