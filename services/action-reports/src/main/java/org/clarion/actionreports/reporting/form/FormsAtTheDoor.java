package org.clarion.actionreports.reporting.form;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.accepting.Accepting;
import org.clarion.actionreports.accepting.Caller;
import org.clarion.actionreports.journal.ReportWords;
import org.clarion.pages.Bundles;
import org.clarion.pages.EveryLanguage;

/** Asks people to wait a moment while more of them send forms than threads can work on. Programs do not crowd them out. */
@ApplicationScoped
class FormsAtTheDoor {

    private static final int FIRST_OF_ALL = 2000;

    private final Accepting accepting;
    private final ReportsConfig config;
    private final Counter turnedAway;
    private final AtomicInteger inside = new AtomicInteger();

    /** Made once: a page for each of ten thousand must cost next to nothing. */
    private String page = "";

    FormsAtTheDoor(Accepting accepting, ReportsConfig config, MeterRegistry meters) {
        this.accepting = accepting;
        this.config = config;
        this.turnedAway = meters.counter("reports.turned.away", "door", "people");
    }

    void register(@Observes Filters filters) {
        page = EveryLanguage.page(FormsAtTheDoor::said);
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
                .end(page);
    }

    private static EveryLanguage.Said said(String language) {
        var words = Bundles.of(ReportWords.class, language);
        return new EveryLanguage.Said(words.oneMoment(), List.of(words.oneMomentText()));
    }
}
