package org.clarion.supporters.inviting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.supporters.statements.OrganisationSignature;
import org.clarion.supporters.statements.OrganisationSignatures;
import org.clarion.supporters.statements.SignatureStage;

/** Which of those that were invited stand below a statement with their name. Of the others that is never known here. */
@ApplicationScoped
class InvitedSignatures {

    private final OrganisationSignatures signatures;

    InvitedSignatures(OrganisationSignatures signatures) {
        this.signatures = signatures;
    }

    /** The organisations whose names stand below it. */
    @Transactional
    Set<UUID> standBelow(UUID statement) {
        return signatures.of(statement).stream()
                .filter(one -> one.stage() == SignatureStage.STANDS)
                .filter(OrganisationSignature::isListed)
                .flatMap(one -> one.organisationId().stream())
                .collect(Collectors.toSet());
    }

    boolean stand(OrganisationInvitation invitation) {
        return standBelow(invitation.statementId()).contains(invitation.organisationId());
    }
}
