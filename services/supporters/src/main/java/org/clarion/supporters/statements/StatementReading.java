package org.clarion.supporters.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Statements as they are read, in a language. */
@ApplicationScoped
public class StatementReading {

    private final JointStatements statements;
    private final StatementTexts texts;
    private final Clock clock;

    StatementReading(JointStatements statements, StatementTexts texts, Clock clock) {
        this.statements = statements;
        this.texts = texts;
        this.clock = clock;
    }

    /** Drafts too. */
    @Transactional
    public Optional<ReadStatement> of(UUID id, String language) {
        return statements.findByIdOptional(id).map(statement -> read(statement, language));
    }

    /** What everybody may read. */
    @Transactional
    public Optional<ReadStatement> published(UUID id, String language) {
        return of(id, language).filter(one -> !one.isDraft());
    }

    /** The newest first, drafts too. */
    @Transactional
    public List<ReadStatement> all(String language) {
        return statements.newestFirst().stream()
                .map(statement -> read(statement, language))
                .toList();
    }

    /** Every language of the present version, the original first. */
    @Transactional
    public List<StatementText> texts(JointStatement statement) {
        return texts.of(statement, statement.textVersion());
    }

    private ReadStatement read(JointStatement statement, String language) {
        var now = clock.instant();
        return new ReadStatement(
                statement,
                texts.in(statement, language),
                statement.isOpen(now),
                statement.isAhead(now),
                statement.isClosed(now));
    }
}
