package org.clarion.supporters.statements;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every version of every statement's text. */
@ApplicationScoped
public class StatementTexts implements PanacheRepositoryBase<StatementText, UUID> {

    /** Of one version, the original language first. */
    public List<StatementText> of(JointStatement statement, int version) {
        return list("statementId = ?1 and textVersion = ?2 order by language", statement.id(), version).stream()
                .sorted((one, other) -> Boolean.compare(
                        other.language().equals(statement.language()),
                        one.language().equals(statement.language())))
                .toList();
    }

    /** The present version in this language, or else as it was written first. */
    public StatementText in(JointStatement statement, String language) {
        var texts = of(statement, statement.textVersion());
        return texts.stream()
                .filter(text -> text.language().equals(language))
                .findFirst()
                .orElseGet(texts::getFirst);
    }

    /** This very one. */
    Optional<StatementText> find(JointStatement statement, String language) {
        return find(
                        "statementId = ?1 and textVersion = ?2 and language = ?3",
                        statement.id(),
                        statement.textVersion(),
                        language)
                .singleResultOptional();
    }
}
