package org.clarion.supporters.organisations.alike;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.supporters.organisations.alike.OrganisationsApart.Pair;

/** The pairs that are known to be two. */
@ApplicationScoped
class KeptApart implements PanacheRepositoryBase<OrganisationsApart, UUID> {

    Set<Pair> pairs() {
        return streamAll().map(OrganisationsApart::pair).collect(Collectors.toSet());
    }

    boolean has(Pair pair) {
        return count("oneId = ?1 and otherId = ?2", pair.one(), pair.other()) > 0;
    }
}
