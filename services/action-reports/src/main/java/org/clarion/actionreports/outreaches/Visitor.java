package org.clarion.actionreports.outreaches;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import org.clarion.access.Roles;

/** Who is at the door: a client with a token, or an address. */
@RequestScoped
class Visitor {

    private final SecurityIdentity identity;
    private final HttpServerRequest request;

    Visitor(SecurityIdentity identity, HttpServerRequest request) {
        this.identity = identity;
        this.request = request;
    }

    boolean hasToken() {
        return identity.hasRole(Roles.API);
    }

    /** As the connection shows it, or as the edge says; a header from anybody else changes nothing. */
    String address() {
        return request.remoteAddress().hostAddress();
    }
}
