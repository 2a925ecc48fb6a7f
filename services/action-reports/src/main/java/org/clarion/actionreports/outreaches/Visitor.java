package org.clarion.actionreports.outreaches;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import org.clarion.access.Edges;
import org.clarion.access.Roles;

/** Who is at the door: a client with a token, or an address. */
@RequestScoped
class Visitor {

    private final SecurityIdentity identity;
    private final HttpServerRequest request;
    private final Edges edges;

    Visitor(SecurityIdentity identity, HttpServerRequest request, Edges edges) {
        this.identity = identity;
        this.request = request;
        this.edges = edges;
    }

    boolean hasToken() {
        return identity.hasRole(Roles.API);
    }

    String address() {
        return edges.clientOf(request);
    }
}
