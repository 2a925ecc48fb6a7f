package org.clarion.actionreports.osdi;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.accepting.Accepting;
import org.clarion.actionreports.accepting.Caller;

/** Turns programs away while the line is as long as it may get. Nothing they bring is read: saying no must cost little. */
@ApplicationScoped
class LoadShedding {

    private final Accepting accepting;
    private final AllowedOrigins origins;
    private final Counter turnedAway;
    private final OutreachAnswer.Ready busy;

    LoadShedding(Accepting accepting, AllowedOrigins origins, ReportsConfig config, MeterRegistry meters) {
        this.accepting = accepting;
        this.origins = origins;
        this.turnedAway = meters.counter("reports.turned.away", "door", "programs");
        this.busy = OutreachAnswer.Ready.of(OutreachReply.of(OutreachRefusals.busy(config.comeAgainAfter())));
    }

    boolean isClosed() {
        return !accepting.hasRoomFor(Caller.MACHINE);
    }

    void turnAway(HttpServerRequest request) {
        turnedAway.increment();
        request.resume(); // else what we do not read stands in the way of the next request on this line
        new OutreachAnswer(request, origins).with(busy);
    }
}
