package org.clarion.pages;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells whether a browser says that a request was sent by a page of this very site. */
@ApplicationScoped
class HomeOrigin {

    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final String authority;

    HomeOrigin(@ConfigProperty(name = "clarion.address") String address) {
        this.authority = URI.create(address).getAuthority();
    }

    /** Older browsers send neither header: then the token alone decides. */
    boolean sent(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !OWN_SITES.contains(site)) {
            return false;
        }
        String origin = request.getHeader("Origin");
        return origin == null || isHome(origin, request) || (origin.equals("null") && "same-origin".equals(site));
    }

    private boolean isHome(String origin, HttpServerRequest request) {
        String from = origin.replaceFirst("^https?://", "");
        return from.equalsIgnoreCase(authority) || from.equalsIgnoreCase(request.getHeader("Host"));
    }
}
