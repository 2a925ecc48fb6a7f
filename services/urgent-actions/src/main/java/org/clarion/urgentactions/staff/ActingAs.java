package org.clarion.urgentactions.staff;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** For who has just proved who they are, and has no session yet: what they do in this request is on record as theirs. */
@ApplicationScoped
public class ActingAs {

    private final CurrentIdentityAssociation current;

    ActingAs(CurrentIdentityAssociation current) {
        this.current = current;
    }

    public void now(StaffMember member) {
        current.setIdentity(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(member.name()))
                .addRoles(member.roles())
                .build());
    }
}
