package org.clarion.urgentactions.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.stream.Stream;

@ApplicationScoped
class StaffMembers implements PanacheRepositoryBase<StaffMember, String> {

    @Transactional
    Optional<StaffMember> named(String name) {
        return findByIdOptional(name);
    }

    Stream<StaffMember> active() {
        return stream("suspendedAt is null");
    }
}
