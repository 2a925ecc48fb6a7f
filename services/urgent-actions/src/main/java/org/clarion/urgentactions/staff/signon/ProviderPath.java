package org.clarion.urgentactions.staff.signon;

import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The provider is asked at one path of the house and nowhere else, whatever cookies or tokens somebody shows: everywhere else
 * the framework gets the tenant without a provider, which is switched off.
 */
@ApplicationScoped
public class ProviderPath implements TenantResolver {

    public static final String PATH = "/desk/login/provider";

    static final String PROVIDER = "provider";
    private static final String NOBODY = "Default";

    @Override
    public String resolve(RoutingContext request) {
        return PATH.equals(request.normalizedPath()) ? PROVIDER : NOBODY;
    }
}
