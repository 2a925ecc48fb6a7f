package org.clarion.supporters.organisations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The histories of organisations. */
@ApplicationScoped
class OrganisationSteps implements PanacheRepositoryBase<OrganisationStep, UUID> {

    /** The latest first. */
    List<OrganisationStep> of(UUID organisation) {
        return list("organisationId = ?1 order by at desc, kind", organisation);
    }
}
