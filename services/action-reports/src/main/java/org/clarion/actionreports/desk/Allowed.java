package org.clarion.actionreports.desk;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.clarion.access.Roles;

/** What whoever sits at the desk may do: a link that only leads to a refusal helps nobody. In templates: {@code inject:allowed}. */
@RequestScoped
@Named("allowed")
public class Allowed {

    private final SecurityIdentity identity;

    Allowed(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** To judge reports, to read what people told us, and to say who else is told. */
    public boolean isScreening() {
        return identity.hasRole(Roles.COORDINATOR) || identity.hasRole(Roles.ADMINISTRATOR);
    }

    /** To make all totals anew. */
    public boolean isRebuilding() {
        return identity.hasRole(Roles.ADMINISTRATOR);
    }
}
