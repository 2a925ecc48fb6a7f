package org.clarion.actionreports.figures.desk;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.live.LiveJson;
import org.clarion.live.LiveStreams;
import org.jboss.resteasy.reactive.RestPath;

/** Figures that follow the truth, for desk pages that are open. */
@Path("/desk/reports")
@Produces(MediaType.SERVER_SENT_EVENTS)
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
class CountsApi {

    private final LiveStreams streams;
    private final FiguresOverview overview;
    private final LiveTotals totals;
    private final LiveJson json;

    CountsApi(LiveStreams streams, FiguresOverview overview, LiveTotals totals, LiveJson json) {
        this.streams = streams;
        this.overview = overview;
        this.totals = totals;
        this.json = json;
    }

    @GET
    @Path("{action}/stream")
    public void one(@RestPath UUID action, @Context SseEventSink keepsItOpen, @Context HttpServerRequest request) {
        streams.follow(action, request);
    }

    /** Those that the overview shows on this page. */
    @GET
    @Path("stream")
    public void many(@Context SseEventSink keepsItOpen, @Context HttpServerRequest request) {
        streams.follow(overview.ids(), request);
    }

    /** What the stream would say now: for a page that has none, because a browser gives one house six connections. */
    @GET
    @Path("{action}/stream")
    @Produces(MediaType.APPLICATION_JSON)
    public String oneNow(@RestPath UUID action) {
        return json.one(totals.of(action));
    }

    @GET
    @Path("stream")
    @Produces(MediaType.APPLICATION_JSON)
    public String manyNow() {
        return json.many(totals.now(overview.ids()));
    }
}
