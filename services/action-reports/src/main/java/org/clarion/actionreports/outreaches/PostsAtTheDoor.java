package org.clarion.actionreports.outreaches;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.accepting.Accepting;
import org.clarion.actionreports.accepting.Caller;

/** Turns programs away while the line is as long as it may get. Nothing they bring is read: saying no must cost little. */
@ApplicationScoped
class PostsAtTheDoor {

    private static final int FIRST_OF_ALL = 2000;

    /** For the metrics, which would else keep a figure for each action. */
    private static final String KIND_OF_ADDRESS = Hal.CAMPAIGNS + "/:action" + RecordOutreachApi.HELPER;

    private final Accepting accepting;
    private final Origins origins;
    private final Counter turnedAway;
    private final String comeAgainAfter;
    private final String busy;

    PostsAtTheDoor(Accepting accepting, Origins origins, ReportsConfig config, MeterRegistry meters) {
        this.accepting = accepting;
        this.origins = origins;
        this.turnedAway = meters.counter("reports.turned.away", "door", "programs");
        var declined = Declined.busy(config.comeAgainAfter());
        this.comeAgainAfter = OsdiErrors.seconds(config.comeAgainAfter());
        this.busy = OsdiErrors.shape(declined).toString();
    }

    void register(@Observes Filters filters) {
        filters.register(this::look, FIRST_OF_ALL);
    }

    private void look(RoutingContext visit) {
        if (bringsAReport(visit.request()) && !accepting.hasRoomFor(Caller.MACHINE)) {
            turnAway(visit.request());
        } else {
            visit.next();
        }
    }

    private static boolean bringsAReport(HttpServerRequest request) {
        return request.method() == HttpMethod.POST
                && request.path() != null
                && request.path().startsWith(Hal.CAMPAIGNS)
                && request.path().endsWith(RecordOutreachApi.HELPER);
    }

    private void turnAway(HttpServerRequest request) {
        turnedAway.increment();
        request.routed(KIND_OF_ADDRESS);
        var answer = request.response()
                .setStatusCode(503)
                .putHeader(HttpHeaders.RETRY_AFTER, comeAgainAfter)
                .putHeader(HttpHeaders.CONTENT_TYPE, Hal.HAL)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        origins.allow(request.getHeader(HttpHeaders.ORIGIN), answer);
        request.resume(); // else what we do not read stands in the way of the next request on this line
        answer.end(busy);
    }
}
