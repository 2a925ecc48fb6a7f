package org.clarion.supporters.statements;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Recollection;

/** Every statement that was ever told: who missed that hears it now. */
@ApplicationScoped
class TellStatementsAnew implements Recollection {

    private final JointStatements statements;
    private final StatementTelling telling;

    TellStatementsAnew(JointStatements statements, StatementTelling telling) {
        this.statements = statements;
        this.telling = telling;
    }

    @Override
    public Topic topic() {
        return Topic.STATEMENTS;
    }

    @Override
    public Portion after(UUID upTo, int most) {
        var found = statements.toldAfter(upTo, most);
        return new Portion(
                found.stream().map(telling::told).toList(),
                found.size() < most
                        ? Optional.empty()
                        : Optional.of(found.getLast().id()));
    }
}
