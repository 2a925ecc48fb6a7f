package org.clarion.supporters.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists that were handed in. */
@ApplicationScoped
class PeopleLists implements PanacheRepositoryBase<PeopleList, UUID> {

    /** Locked until the deed is done. */
    Optional<PeopleList> forDeed(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The last first. */
    List<PeopleList> latest() {
        return list("order by handedInAt desc, id");
    }

    /** The next at work that nobody else works on. */
    Optional<UUID> claim(Collection<UUID> resting) {
        Stream<?> found = getEntityManager()
                .createNativeQuery("""
                        select id from people_list
                        where stage = 'ASKING' and id <> all (cast(:resting as uuid[]))
                        order by begun_at limit 1 for update skip locked""", UUID.class)
                .setParameter(
                        "resting", resting.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .getResultStream();
        return found.map(UUID.class::cast).findFirst();
    }

    /** Those that nobody decided about in time. */
    List<PeopleList> undecided(Instant now) {
        return list("stage = ?1 and forgetAfter < ?2", PeopleList.Stage.READ, now);
    }
}
