package org.clarion.actionreports.figures.desk;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.clarion.access.Roles;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.pages.Heads;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Figures that follow the truth, for desk pages that are open. */
@Path("/desk/reports")
@Produces(MediaType.SERVER_SENT_EVENTS)
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
class CountsApi {

    private final FigureStreams streams;
    private final FiguresOverview overview;
    private final Totals totals;

    CountsApi(FigureStreams streams, FiguresOverview overview, Totals totals) {
        this.streams = streams;
        this.overview = overview;
        this.totals = totals;
    }

    @GET
    @Path("{action}/stream")
    public void one(
            @RestPath UUID action, @Context SseEventSink sink, @Context Sse sse, @Context HttpServerRequest request) {
        streams.watch(FigureWatcher.ofOne(action, screen(sink, sse, request)));
    }

    /** Those that the overview shows on this page. */
    @GET
    @Path("stream")
    public void many(
            @RestQuery @Nullable String q,
            @RestQuery @Nullable Integer page,
            @Context SseEventSink sink,
            @Context Sse sse,
            @Context HttpServerRequest request) {
        streams.watch(FigureWatcher.ofMany(overview.page(q, page).ids(), screen(sink, sse, request)));
    }

    /** What the stream would say now: for a page that has none, because a browser gives one house six connections. */
    @GET
    @Path("{action}/stream")
    @Produces(MediaType.APPLICATION_JSON)
    public String oneNow(@RestPath UUID action) {
        return ShownFigures.of(totals.of(action)).alone();
    }

    @GET
    @Path("stream")
    @Produces(MediaType.APPLICATION_JSON)
    public String manyNow(@RestQuery @Nullable String q, @RestQuery @Nullable Integer page) {
        return totals.of(overview.page(q, page).ids()).values().stream()
                .map(ShownFigures::of)
                .map(shown -> "\"" + shown.actionId() + "\":" + shown.alone())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static FigureScreen screen(SseEventSink sink, Sse sse, HttpServerRequest request) {
        var heads = Heads.of(request);
        request.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store"); // the filters of pages pass streams by
        return new FigureScreen() {
            private boolean begun;

            @Override
            public CompletionStage<?> show(String figures) {
                var leaving = sink.send(sse.newEvent(figures));
                var first = !begun;
                begun = true;
                return first ? leaving.thenRun(heads::forget) : leaving;
            }

            @Override
            public void sign() {
                sink.send(sse.newEventBuilder().comment("still here").build());
            }

            @Override
            public boolean closed() {
                return sink.isClosed();
            }
        };
    }
}
