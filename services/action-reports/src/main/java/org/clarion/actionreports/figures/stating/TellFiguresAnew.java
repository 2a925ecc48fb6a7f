package org.clarion.actionreports.figures.stating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Recollection;

/** What was last stated of every action. */
@ApplicationScoped
class TellFiguresAnew implements Recollection {

    private final FiguresStatements statements;

    TellFiguresAnew(FiguresStatements statements) {
        this.statements = statements;
    }

    @Override
    public Topic topic() {
        return Topic.ACTION_FIGURES;
    }

    @Override
    public Portion after(UUID upTo, int most) {
        var found = statements.after(upTo, most);
        return new Portion(
                found.stream().map(FiguresStatement::said).toList(),
                found.size() < most
                        ? Optional.empty()
                        : Optional.of(found.getLast().actionId()));
    }
}
