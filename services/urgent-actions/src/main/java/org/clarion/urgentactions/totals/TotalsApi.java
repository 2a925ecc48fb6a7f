package org.clarion.urgentactions.totals;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.live.LiveJson;
import org.clarion.live.LiveStreams;
import org.clarion.pages.Public;
import org.jboss.resteasy.reactive.RestPath;

/** Totals for pages that are open: a stream for the desk, a cached answer for everybody. */
@Path("/")
public class TotalsApi {

    private final LiveStreams streams;
    private final PublicCount count;
    private final TotalsKnown totals;
    private final LiveJson json;

    TotalsApi(LiveStreams streams, PublicCount count, TotalsKnown totals, LiveJson json) {
        this.streams = streams;
        this.count = count;
        this.totals = totals;
        this.json = json;
    }

    @GET
    @Path("desk/actions/{id}/totals")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public void stream(@RestPath UUID id, @Context SseEventSink keepsItOpen, @Context HttpServerRequest request) {
        streams.follow(id, request);
    }

    /** What the stream would say now: for a page that has none, because a browser gives one house six connections. */
    @GET
    @Path("desk/actions/{id}/totals")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public String figures(@RestPath UUID id) {
        return json.one(totals.of(id).live());
    }

    @GET
    @Path("actions/{id}/totals.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Public(maxAge = 2)
    public Response now(@RestPath UUID id) {
        return count.of(id)
                .map(figures -> Response.ok(figures).build())
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
    }
}
