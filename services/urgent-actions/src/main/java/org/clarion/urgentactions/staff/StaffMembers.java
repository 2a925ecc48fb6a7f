package org.clarion.urgentactions.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** All accounts. */
@ApplicationScoped
public class StaffMembers implements PanacheRepositoryBase<StaffMember, String> {

    @Transactional
    public Optional<StaffMember> named(String name) {
        return findByIdOptional(name);
    }

    @Transactional
    public Optional<StaffMember> of(UUID id) {
        return find("id", id).firstResultOptional();
    }

    /** By what somebody typed to say who they are: the name they log in with, or their mail address. */
    @Transactional
    public Optional<StaffMember> known(String nameOrAddress) {
        return named(nameOrAddress).or(() -> at(nameOrAddress));
    }

    /** Whose mails go to this address, however it is spelled. */
    @Transactional
    public Optional<StaffMember> at(String address) {
        return find("lower(email) = lower(?1)", address).firstResultOptional();
    }

    /** Whom the organisation's provider knows as this. */
    @Transactional
    public Optional<StaffMember> ofProvider(String subject) {
        return find("providerSubject", subject).firstResultOptional();
    }

    /** Whether somebody has this name already, in whatever letters: two that look alike would be taken for each other. */
    @Transactional
    public boolean has(String name) {
        return count("lower(name) = lower(?1)", name) > 0;
    }

    @Transactional
    public List<StaffMember> all() {
        return listAll();
    }

    /** Those of them that have one of these ids. */
    @Transactional
    public List<StaffMember> among(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    Stream<StaffMember> active() {
        return stream("suspendedAt is null");
    }

    /**
     * Whether somebody else administers. Their rows are locked: two administrators who take each other's role away at the
     * same time do it one after the other.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isAnotherAdministratorThan(String name) {
        return find("suspendedAt is null order by name").withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .anyMatch(member -> member.isAdministrator() && !member.name().equals(name));
    }
}
