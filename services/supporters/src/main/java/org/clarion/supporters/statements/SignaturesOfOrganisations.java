package org.clarion.supporters.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.clarion.supporters.organisations.OrganisationMoves;

/** Listed signatures refer to organisations that are known: they move along when one turns out to be another. */
@ApplicationScoped
class SignaturesOfOrganisations implements OrganisationMoves {

    private final OrganisationSignatures signatures;

    SignaturesOfOrganisations(OrganisationSignatures signatures) {
        this.signatures = signatures;
    }

    @Override
    public MovedThing what() {
        return MovedThing.SIGNATURE;
    }

    @Override
    @Transactional
    public long of(UUID organisation) {
        return signatures.count("organisationId", organisation);
    }

    /** Below a statement that both signed both stay: what was signed is not changed by what is known later. */
    @Override
    @Transactional
    public void move(UUID from, UUID into) {
        signatures.update("organisationId = ?1 where organisationId = ?2", into, from);
    }
}
