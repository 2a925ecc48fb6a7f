package org.clarion.access;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whose word on a client's address we believe: the edges named in {@code clarion.edge}, as addresses or networks. Limits
 * by address rest on it. The framework's own setting takes the first address of the header, which a client can invent
 * (quarkus #45005).
 */
@ApplicationScoped
public class Edges {

    private final List<IpNetwork> known;

    Edges(@ConfigProperty(name = "clarion.edge", defaultValue = "127.0.0.1,::1") List<String> edges) {
        this.known = edges.stream().map(IpNetwork::of).toList();
    }

    /** As the connection shows it, or as the edge says; a header from anybody else changes nothing. */
    public String clientOf(HttpServerRequest request) {
        var caller = request.remoteAddress().hostAddress();
        var told = request.getHeader("X-Forwarded-For");
        return told != null && known.stream().anyMatch(edge -> edge.contains(caller)) ? lastOf(told) : caller;
    }

    /** Every proxy adds what it sees at the end; what stands before it may be a client's invention. */
    private static String lastOf(String addresses) {
        return addresses.substring(addresses.lastIndexOf(',') + 1).strip();
    }
}
