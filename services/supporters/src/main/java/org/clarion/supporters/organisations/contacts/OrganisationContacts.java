package org.clarion.supporters.organisations.contacts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Whom staff write to at organisations. */
@ApplicationScoped
public class OrganisationContacts implements PanacheRepositoryBase<OrganisationContact, UUID> {

    private static final int SKIP_LOCKED = -2;

    /** Those of one organisation, as they were added. */
    @Transactional
    public List<OrganisationContact> of(UUID organisation) {
        return list("organisationId = ?1 order by addedAt, id", organisation);
    }

    /** Everybody known under one of these names. */
    @Transactional
    public List<OrganisationContact> known(Collection<String> names) {
        return list("pseudonym in ?1 order by addedAt, id", names);
    }

    /** How many are deleted because they are somebody's of these names. */
    public long erase(Collection<String> names) {
        return delete("pseudonym in ?1", names);
    }

    boolean has(UUID organisation, Collection<String> names) {
        return count("organisationId = ?1 and pseudonym in ?2", organisation, names) > 0;
    }

    /** What is past its time: some of it; how much. */
    int forgetPast(Instant now, int most) {
        var past = find("keptUntil < ?1", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, most)
                .list();
        past.forEach(this::delete);
        return past.size();
    }
}
