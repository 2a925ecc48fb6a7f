package org.clarion.actionreports.outreaches;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import org.clarion.access.Roles;
import org.clarion.actionreports.ReportsConfig;

/** Who is at the door: a client with a token, or an address. */
@RequestScoped
class Visitor {

    private final SecurityIdentity identity;
    private final HttpServerRequest request;
    private final ReportsConfig config;

    Visitor(SecurityIdentity identity, HttpServerRequest request, ReportsConfig config) {
        this.identity = identity;
        this.request = request;
        this.config = config;
    }

    boolean hasToken() {
        return identity.hasRole(Roles.API);
    }

    /** As the connection shows it, or as the edge says; a header from anybody else changes nothing. */
    String address() {
        var caller = plain(request.remoteAddress().hostAddress());
        var told = request.getHeader("X-Forwarded-For");
        return told != null && config.edges().contains(caller) ? lastOf(told) : caller;
    }

    /** Every proxy adds what it sees at the end; what stands before it may be a client's invention. */
    private static String lastOf(String addresses) {
        return addresses.substring(addresses.lastIndexOf(',') + 1).strip();
    }

    private static String plain(String address) {
        return address.equals("0:0:0:0:0:0:0:1") ? "::1" : address;
    }
}
