package org.clarion.letters.stating;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.FiguresEvent.FiguresStated;

/** Our own copy of the figures of every action: the last that was stated. */
@ApplicationScoped
class KnownFigures implements PanacheRepositoryBase<HeardFigures, UUID> {

    private final ObjectMapper json;

    KnownFigures(ObjectMapper json) {
        this.json = json;
    }

    /** The later of two holds, in whatever order they are heard. */
    @Transactional
    void keep(FiguresStated stated) {
        var said = written(TotalsFigures.of(stated));
        findByIdOptional(stated.actionId())
                .ifPresentOrElse(
                        known -> known.hear(stated.at(), said),
                        () -> persist(new HeardFigures(stated.actionId(), stated.at(), said)));
    }

    /** Nothing where nothing was stated of it. */
    @Transactional
    Optional<TotalsFigures> of(UUID actionId) {
        return findByIdOptional(actionId).map(known -> read(known.said()));
    }

    String written(TotalsFigures figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    TotalsFigures read(String said) {
        try {
            return json.readValue(said, TotalsFigures.class);
        } catch (JsonProcessingException spoiled) {
            throw new IllegalStateException("figures in our own table cannot be read", spoiled);
        }
    }
}
