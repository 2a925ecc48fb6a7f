package org.clarion.supporters.admission;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import org.clarion.access.Edges;

/** From where this request comes, as the edge saw it: what a client says of itself moves nothing. */
@RequestScoped
public class AskingClient {

    private final Edges edges;
    private final HttpServerRequest request;

    AskingClient(Edges edges, HttpServerRequest request) {
        this.edges = edges;
        this.request = request;
    }

    public String address() {
        return edges.clientOf(request);
    }
}
