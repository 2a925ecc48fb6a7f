package org.clarion.urgentactions.staff.signon;

import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.UserInfo;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonString;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** What somebody brings back from the provider, which the framework has checked by then. Its session is given back at once. */
@ApplicationScoped
public class BroughtByProvider {

    private final SecurityIdentity identity;
    private final OidcSession provided;

    BroughtByProvider(SecurityIdentity identity, OidcSession provided) {
        this.identity = identity;
        this.provided = provided;
    }

    /** Nothing where log-in by a provider is switched off. */
    public Optional<ProviderClaims> take() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        @Nullable UserInfo more = identity.getAttribute("userinfo");
        var claims = ProviderClaims.read(name -> claim(name, token, more), identity.getRoles());
        provided.logout().await().indefinitely();
        return Optional.of(claims);
    }

    /** Of the token, which is signed; what is not in it, of what the provider says when it is asked with it. */
    private static @Nullable String claim(String name, JsonWebToken token, @Nullable UserInfo more) {
        Object said = token.getClaim(name);
        if (said == null && more != null) {
            said = more.get(name);
        }
        return said instanceof JsonString text ? text.getString() : said == null ? null : said.toString();
    }
}
