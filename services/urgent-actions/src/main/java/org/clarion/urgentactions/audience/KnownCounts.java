package org.clarion.urgentactions.audience;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.AudienceEvent;
import org.clarion.contracts.AudienceEvent.AudienceCounted;
import org.clarion.contracts.AudienceEvent.NetworkCounted;

/** What supporters counted last. */
@ApplicationScoped
class KnownCounts implements PanacheRepositoryBase<KnownCount, UUID> {

    private final ObjectMapper json;

    KnownCounts(ObjectMapper json) {
        this.json = json;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void remember(AudienceEvent counted) {
        var subject = counted.subject();
        findByIdOptional(subject)
                .ifPresentOrElse(
                        known -> known.replaceBy(written(counted), counted.at()),
                        () -> persist(new KnownCount(subject, written(counted), counted.at())));
    }

    /** Nothing while nobody has told us yet. */
    @Transactional
    Optional<NetworkCounted> network() {
        return read(AudienceEvent.NETWORK, NetworkCounted.class);
    }

    /** Nothing while nobody has told us yet. */
    @Transactional
    Optional<AudienceCounted> of(UUID actionId) {
        return read(actionId, AudienceCounted.class);
    }

    private <E> Optional<E> read(UUID subject, Class<E> kind) {
        return findByIdOptional(subject).map(known -> read(known.counted(), kind));
    }

    private <E> E read(String text, Class<E> kind) {
        try {
            return json.readValue(text, kind);
        } catch (JsonProcessingException spoiled) {
            throw new IllegalStateException("a count in the database is none", spoiled);
        }
    }

    private String written(AudienceEvent counted) {
        try {
            return json.writeValueAsString(counted);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
