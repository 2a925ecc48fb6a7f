package org.clarion.urgentactions.figures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Event;
import org.clarion.contracts.EventType;

/** What other services have stated of actions: of each kind the last. */
@ApplicationScoped
class ActionStatements implements PanacheRepositoryBase<ActionStatement, ActionStatement.Key> {

    private final ObjectMapper json;

    ActionStatements(ObjectMapper json) {
        this.json = json;
    }

    /** The later of two holds, in whatever order they are heard. */
    @Transactional(Transactional.TxType.MANDATORY)
    void remember(Event stated, Instant at) {
        var key = key(stated.subject(), stated.getClass());
        var said = written(stated);
        findByIdOptional(key)
                .ifPresentOrElse(known -> known.hear(at, said), () -> persist(new ActionStatement(key, at, said)));
    }

    /** Nothing where nothing of this kind was stated of it. */
    @Transactional
    <E extends Event> Optional<E> of(UUID action, Class<E> kind) {
        return findByIdOptional(key(action, kind)).map(known -> read(known.said(), kind));
    }

    /** When the last of this kind was stated, of whatever action. */
    @Transactional
    Optional<Instant> latest(Class<? extends Event> kind) {
        return find(
                        "kind = ?1 order by statedAt desc",
                        kind.getAnnotation(EventType.class).value())
                .firstResultOptional()
                .map(ActionStatement::statedAt);
    }

    /** What a question for one number comes to. */
    long sum(String sql) {
        return ((Number) getEntityManager().createNativeQuery(sql, Long.class).getSingleResult()).longValue();
    }

    private static ActionStatement.Key key(UUID action, Class<? extends Event> kind) {
        return new ActionStatement.Key(
                action, kind.getAnnotation(EventType.class).value());
    }

    private String written(Event stated) {
        try {
            return json.writeValueAsString(stated);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private <E> E read(String said, Class<E> kind) {
        try {
            return json.readValue(said, kind);
        } catch (JsonProcessingException spoiled) {
            throw new IllegalStateException("a statement in the database is none", spoiled);
        }
    }
}
