package org.clarion.forgetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.clarion.contracts.ErasureEvent.ErasureAsked;
import org.clarion.contracts.ErasureEvent.ErasureDone;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;
import org.clarion.privacy.SealedNames;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Erases what this service keeps of a person and says so, in the transaction that hears of it. */
@ApplicationScoped
class PersonErasing {

    private static final Logger LOG = Logger.getLogger(PersonErasing.class);

    private final PersonalRows rows;
    private final SealedNames names;
    private final Outbox outbox;
    private final Clock clock;
    private final String service;

    PersonErasing(
            PersonalRows rows,
            SealedNames names,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.rows = rows;
        this.names = names;
        this.outbox = outbox;
        this.clock = clock;
        this.service = service;
    }

    /** Asked again it erases what has come since, and says so again. What is too old to open was asked anew since. */
    @Transactional(Transactional.TxType.MANDATORY)
    void erase(ErasureAsked asked) {
        var now = clock.instant();
        var person = names.open(ErasureRequests.PURPOSE, asked.person(), now);
        if (person.isEmpty()) {
            LOG.warnf("Erasure %s cannot be opened with our key, or is too old", asked.erasureId());
            throw new IllegalArgumentException("the person of an erasure is sealed with another key, or too long ago");
        }
        var erased = rows.erase(person.get());
        outbox.tell(Topic.ERASURES, new ErasureDone(asked.erasureId(), service, erased, now));
    }
}
