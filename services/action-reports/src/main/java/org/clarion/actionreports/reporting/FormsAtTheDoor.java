package org.clarion.actionreports.reporting;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.accepting.Accepting;
import org.clarion.actionreports.accepting.Caller;

/** Asks people to wait a moment while more of them send forms than threads can work on. Programs do not crowd them out. */
@ApplicationScoped
class FormsAtTheDoor {

    private static final int FIRST_OF_ALL = 2000;

    /** In both languages, and made of nothing: a page for each of ten thousand must cost next to nothing. */
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>One moment, please - Clarion</title><link rel="stylesheet" href="/assets/clarion.css"></head>
            <body><main id="main">
            <h1>One moment, please</h1>
            <p>Very many people are reporting right now, so yours was not counted yet. Nothing you typed is lost.
            Wait a few seconds, then reload this page and let your browser send the form again. You can also go back one page and press the
            button again. However often you send it, it counts once.</p>
            <h1 lang="es">Un momento, por favor</h1>
            <p lang="es">Muchísimas personas están informando ahora mismo y lo tuyo todavía no se ha contado. No se ha perdido nada de lo que
            escribiste. Espera unos segundos, recarga esta página y deja que tu navegador envíe de nuevo el formulario. También puedes volver a
            la página anterior y pulsar otra vez el botón. Por muchas veces que lo envíes, cuenta una sola vez.</p>
            </main></body></html>
            """;

    private final Accepting accepting;
    private final ReportsConfig config;
    private final Counter turnedAway;
    private final AtomicInteger inside = new AtomicInteger();

    FormsAtTheDoor(Accepting accepting, ReportsConfig config, MeterRegistry meters) {
        this.accepting = accepting;
        this.config = config;
        this.turnedAway = meters.counter("reports.turned.away", "door", "people");
    }

    void register(@Observes Filters filters) {
        filters.register(this::look, FIRST_OF_ALL);
    }

    private void look(RoutingContext visit) {
        if (!bringsAForm(visit.request())) {
            visit.next();
            return;
        }
        visit.addEndHandler(gone -> inside.decrementAndGet());
        if (inside.incrementAndGet() > config.formsAtOnce() || !accepting.hasRoomFor(Caller.PERSON)) {
            turnAway(visit.request());
        } else {
            visit.next();
        }
    }

    private static boolean bringsAForm(HttpServerRequest request) {
        return request.method() == HttpMethod.POST
                && request.path() != null
                && request.path().startsWith("/reports/");
    }

    private void turnAway(HttpServerRequest request) {
        turnedAway.increment();
        request.routed("/reports/:form"); // for the metrics: an address may hold a secret of its reader
        request.resume(); // else what we do not read stands in the way of the next request on this line
        request.response()
                .setStatusCode(503)
                .putHeader(
                        HttpHeaders.RETRY_AFTER,
                        String.valueOf(config.comeAgainAfter().toSeconds()))
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(PAGE);
    }
}
