package org.clarion.actionreports.outreaches;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import org.clarion.access.Edges;
import org.clarion.access.Roles;
import org.clarion.actionreports.accepting.Circumstances;
import org.clarion.actionreports.accepting.Surroundings;
import org.jspecify.annotations.Nullable;

/** Who is at the door: a client with a token, or an address. */
@RequestScoped
class Visitor {

    private final SecurityIdentity identity;
    private final HttpServerRequest request;
    private final Edges edges;
    private final Surroundings surroundings;

    Visitor(SecurityIdentity identity, HttpServerRequest request, Edges edges, Surroundings surroundings) {
        this.identity = identity;
        this.request = request;
        this.edges = edges;
        this.surroundings = surroundings;
    }

    boolean hasToken() {
        return identity.hasRole(Roles.API);
    }

    /** A client with a token hands in for others: its network says nothing of them. */
    Circumstances around(@Nullable String comment) {
        return hasToken() ? surroundings.ofAnother(comment) : surroundings.of(address(), null, null, null);
    }

    String address() {
        return edges.clientOf(request);
    }
}
