package org.clarion.urgentactions.staff.links;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StaffInvitations implements PanacheRepositoryBase<StaffInvitation, UUID> {

    Optional<StaffInvitation> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<StaffInvitation> open() {
        return list("acceptedAt is null and withdrawnAt is null");
    }

    List<StaffInvitation> at(String address) {
        return list("lower(email) = lower(?1) and acceptedAt is null and withdrawnAt is null", address);
    }

    boolean hasName(String name) {
        return count("lower(name) = lower(?1) and acceptedAt is null and withdrawnAt is null", name) > 0;
    }

    boolean hasAddress(String address) {
        return count("lower(email) = lower(?1) and acceptedAt is null and withdrawnAt is null", address) > 0;
    }

    /** What was taken up, withdrawn or too old by then: the account says all that is needed. */
    void forget(Instant before) {
        delete("expiresAt < ?1 or acceptedAt < ?1 or withdrawnAt < ?1", before);
    }
}
