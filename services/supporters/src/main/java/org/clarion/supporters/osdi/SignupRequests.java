package org.clarion.supporters.osdi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.privacy.KnownNames;

/**
 * What clients called their requests. The address belongs to it: whoever guesses another client's identifiers cannot
 * use them up.
 */
@ApplicationScoped
public class SignupRequests {

    private final EntityManager database;
    private final Clock clock;

    SignupRequests(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whom a request under one of these names was about. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<UUID> find(List<String> identifiers, KnownNames names) {
        if (identifiers.isEmpty()) {
            return Optional.empty();
        }
        Stream<?> found = database.createNativeQuery(
                        "select supporter_id from signup_request where identifier in (:identifiers) and pseudonym in (:names)",
                        UUID.class)
                .setParameter("identifiers", identifiers)
                .setParameter("names", names.all())
                .setMaxResults(1)
                .getResultStream();
        return found.map(UUID.class::cast).findFirst();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void remember(List<String> identifiers, String pseudonym, UUID supporterId) {
        identifiers.forEach(identifier -> database.createNativeQuery("""
                        insert into signup_request (identifier, pseudonym, supporter_id, at)
                        values (:identifier, :pseudonym, :supporter, :at)
                        on conflict (identifier, pseudonym) do update
                        set supporter_id = excluded.supporter_id, at = excluded.at""")
                .setParameter("identifier", identifier)
                .setParameter("pseudonym", pseudonym)
                .setParameter("supporter", supporterId)
                .setParameter("at", clock.instant())
                .executeUpdate());
    }

    /** What other sites called requests about this person, as long as that is kept. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<String> of(Collection<String> person) {
        Stream<?> found = database.createNativeQuery(
                        "select identifier from signup_request where pseudonym in (:person) order by at desc",
                        String.class)
                .setParameter("person", person)
                .getResultStream();
        return found.map(String.class::cast).toList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public long forget(Collection<String> person) {
        return database.createNativeQuery("delete from signup_request where pseudonym in (:person)")
                .setParameter("person", person)
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    int forgetBefore(Instant then, int most) {
        return database.createNativeQuery("""
                        delete from signup_request where ctid = any (array(
                            select ctid from signup_request where at < :then limit :most))""")
                .setParameter("then", then)
                .setParameter("most", most)
                .executeUpdate();
    }
}
