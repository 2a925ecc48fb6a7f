package org.clarion.actionreports.outreaches;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.accepting.Accepting;
import org.clarion.actionreports.accepting.Caller;

/** Turns programs away while the line is as long as it may get. Nothing they bring is read: saying no must cost little. */
@ApplicationScoped
class Turnstile {

    private final Accepting accepting;
    private final Origins origins;
    private final Counter turnedAway;
    private final Answering.Ready busy;

    Turnstile(Accepting accepting, Origins origins, ReportsConfig config, MeterRegistry meters) {
        this.accepting = accepting;
        this.origins = origins;
        this.turnedAway = meters.counter("reports.turned.away", "door", "programs");
        this.busy = Answering.Ready.of(Reply.of(Declined.busy(config.comeAgainAfter())));
    }

    boolean isClosed() {
        return !accepting.hasRoomFor(Caller.MACHINE);
    }

    void turnAway(HttpServerRequest request) {
        turnedAway.increment();
        request.resume(); // else what we do not read stands in the way of the next request on this line
        new Answering(request, origins).with(busy);
    }
}
