package org.clarion.urgentactions.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

@ApplicationScoped
class StaffMembers implements PanacheRepositoryBase<StaffMember, String> {

    /** Locked, so that guesses sent at the same time are counted one by one. */
    Optional<StaffMember> knocking(String name) {
        return findByIdOptional(name, LockModeType.PESSIMISTIC_WRITE);
    }
}
