package org.clarion.urgentactions.staff.signon;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Asks the provider for the strength we want to see afterwards: most ask for no second factor by themselves. Of whoever is logged in
 * here already it wants to know who they are once more, whatever session they have there.
 */
@Unremovable
@ApplicationScoped
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
class AskedStrength implements OidcRedirectFilter {

    private final ProviderStrength strength;

    AskedStrength(ProviderStrength strength) {
        this.strength = strength;
    }

    @Override
    public void filter(OidcRedirectContext onTheWay) {
        if (!strength.wished().isEmpty()) {
            onTheWay.additionalQueryParams().set("acr_values", strength.wished());
        }
        if (LeftByButton.isAgain(onTheWay.routingContext().request())) {
            onTheWay.additionalQueryParams().set("prompt", "login").set("max_age", "0");
        }
    }
}
