package org.clarion.urgentactions.staff.signon;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The way out of the provider (RP-initiated logout), which is offered and never gone by itself. In templates: {@code inject:providerLogOut}. */
@Named("providerLogOut")
@ApplicationScoped
public class ProviderLogOut {

    private final SignOnConfig config;
    private final TenantConfigBean tenants;
    private final String house;

    ProviderLogOut(
            SignOnConfig config, TenantConfigBean tenants, @ConfigProperty(name = "clarion.address") String house) {
        this.config = config;
        this.tenants = tenants;
        this.house = house;
    }

    /** Null where the provider publishes none, or has not answered since the start. It asks there whether to: we keep no token of theirs. */
    public @Nullable String getAddress() {
        return config.enabled()
                ? tenant().map(TenantConfigContext::getOidcMetadata)
                        .map(known -> known.getEndSessionUri())
                        .map(this::withWayBack)
                        .orElse(null)
                : null;
    }

    Optional<TenantConfigContext> tenant() {
        return Optional.ofNullable(tenants.getStaticTenant(ProviderPath.PROVIDER))
                .filter(TenantConfigContext::ready);
    }

    private String withWayBack(String address) {
        return address + (address.contains("?") ? "&" : "?") + "client_id="
                + encoded(config.clientId().orElse("")) + "&post_logout_redirect_uri=" + encoded(house + "/desk/login");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
