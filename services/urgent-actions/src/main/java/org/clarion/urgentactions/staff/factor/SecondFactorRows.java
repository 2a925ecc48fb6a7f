package org.clarion.urgentactions.staff.factor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

@ApplicationScoped
class SecondFactorRows implements PanacheRepositoryBase<SecondFactor, String> {

    /** Nobody else uses a code of it until this transaction ends. */
    Optional<SecondFactor> hold(String member) {
        return findByIdOptional(member, LockModeType.PESSIMISTIC_WRITE);
    }
}
