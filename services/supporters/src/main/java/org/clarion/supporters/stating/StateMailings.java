package org.clarion.supporters.stating;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;
import org.clarion.turns.Turns;
import org.jboss.logging.Logger;

/** States how far the mails about each action are, where that has changed. Of several instances one does it. */
@ApplicationScoped
class StateMailings {

    private static final Logger LOG = Logger.getLogger(StateMailings.class);

    private final MailingStatements statements;
    private final Outbox outbox;
    private final Turns turns;
    private final Clock clock;

    StateMailings(MailingStatements statements, Outbox outbox, Turns turns, Clock clock) {
        this.statements = statements;
        this.outbox = outbox;
        this.turns = turns;
        this.clock = clock;
    }

    @Scheduled(
            every = "{supporters.stating-every}",
            delayed = "{supporters.stating-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        try {
            turns.take("stating the mailing", this::round);
        } catch (SQLException away) {
            LOG.warnf("the mailing was not stated: SQLSTATE %s", away.getSQLState());
        }
    }

    void round() {
        QuarkusTransaction.requiringNew()
                .call(() -> statements.due(clock.instant()))
                .forEach(action -> QuarkusTransaction.requiringNew().run(() -> state(action)));
    }

    private void state(UUID action) {
        var now = statements.counted(action, clock.instant());
        if (statements.isNews(now)) {
            outbox.tell(Topic.SUPPORTERS, now);
        }
    }
}
