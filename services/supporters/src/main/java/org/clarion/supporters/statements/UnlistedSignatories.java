package org.clarion.supporters.statements;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class UnlistedSignatories implements PanacheRepositoryBase<UnlistedSignatory, UUID> {

    void keep(UUID signature, SignatoryName who) {
        findByIdOptional(signature)
                .ifPresentOrElse(one -> one.say(who), () -> persist(new UnlistedSignatory(signature, who)));
    }
}
