package org.clarion.actionreports.outreaches;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.actionreports.ReportsConfig;

/** Whose word on a client's address we believe. */
@ApplicationScoped
class Edges {

    private final List<Network> known;

    Edges(ReportsConfig config) {
        this.known = config.edges().stream().map(Network::of).toList();
    }

    /** As the connection shows it, or as the edge says; a header from anybody else changes nothing. */
    String clientOf(HttpServerRequest request) {
        var caller = request.remoteAddress().hostAddress();
        var told = request.getHeader("X-Forwarded-For");
        return told != null && known.stream().anyMatch(edge -> edge.contains(caller)) ? lastOf(told) : caller;
    }

    /** Every proxy adds what it sees at the end; what stands before it may be a client's invention. */
    private static String lastOf(String addresses) {
        return addresses.substring(addresses.lastIndexOf(',') + 1).strip();
    }
}
