package org.clarion.actionreports.osdi;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.clarion.access.ApiToken;
import org.clarion.access.ApiToken.Showing;
import org.clarion.access.Edges;
import org.clarion.osdi.OsdiRefusal;
import org.jboss.logging.Logger;

/**
 * Where other systems hand in reports: with a token at full speed, without one as a stranger at the door. It stands
 * before the framework, whose own work on each request was three times ours.
 */
@ApplicationScoped
class ReportsDoor {

    static final String HELPER = "/record_outreach_helper";

    private static final Logger LOG = Logger.getLogger(ReportsDoor.class);
    private static final int FIRST_OF_ALL = 2000;

    private static final OsdiRefusal TOO_LONG =
            OutreachRefusals.with(413, "too_large", "The body is too large.", "A report takes at most 64 KB.");
    private static final OsdiRefusal FAULT = OutreachRefusals.with(
            500, "fault", "The fault is ours.", "Send it again under the same identifier: it counts once.");

    private final LoadShedding turnstile;
    private final OutreachRecording recording;
    private final AllowedOrigins origins;
    private final ApiToken token;
    private final Edges edges;

    ReportsDoor(
            LoadShedding turnstile, OutreachRecording recording, AllowedOrigins origins, ApiToken token, Edges edges) {
        this.turnstile = turnstile;
        this.recording = recording;
        this.origins = origins;
        this.token = token;
        this.edges = edges;
    }

    void register(@Observes Filters filters) {
        filters.register(this::look, FIRST_OF_ALL);
    }

    /** Who shows a wrong token is left to those who say so everywhere else. */
    private void look(RoutingContext visit) {
        var request = visit.request();
        if (!bringsAReport(request)) {
            visit.next();
        } else if (turnstile.isClosed()) {
            turnstile.turnAway(request);
        } else {
            lookAtToken(visit, token.of(request));
        }
    }

    private void lookAtToken(RoutingContext visit, Showing shown) {
        if (shown == Showing.SOMETHING_ELSE) {
            visit.next();
            return;
        }
        var request = visit.request();
        var visitor = new OutreachClient(shown == Showing.THE_TOKEN, edges.clientOf(request));
        var answer = new OutreachAnswer(request, origins);
        RequestBody.of(
                request, body -> handIn(visitor, body, answer), () -> answer.atLastWith(OutreachReply.of(TOO_LONG)));
    }

    private static boolean bringsAReport(HttpServerRequest request) {
        return request.method() == HttpMethod.POST
                && request.path() != null
                && request.path().startsWith(Hal.CAMPAIGNS)
                && request.path().endsWith(HELPER);
    }

    /** No thread waits for the commit: this returns at once, and the answer follows. */
    private void handIn(OutreachClient visitor, String body, OutreachAnswer answer) {
        var request = answer.request();
        try {
            origins.refuseForeign(request.getHeader(HttpHeaders.ORIGIN));
            var json = ContentTypes.json(request.getHeader(HttpHeaders.CONTENT_TYPE), body);
            recording
                    .record(action(request.path()), json, visitor)
                    .whenComplete((reply, failure) -> answer.with(failure == null ? reply : refusal(failure)));
        } catch (RuntimeException failure) {
            answer.with(refusal(failure));
        }
    }

    private static UUID action(String path) {
        try {
            return UUID.fromString(path.substring(Hal.CAMPAIGNS.length() + 1, path.length() - HELPER.length()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException nowhere) {
            throw OutreachRefusals.noSuchCampaign();
        }
    }

    private static OutreachReply refusal(Throwable failure) {
        var reason = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        if (reason instanceof OsdiRefusal declined) {
            return OutreachReply.of(declined);
        }
        LOG.error("a report could not be taken", reason);
        return OutreachReply.of(FAULT);
    }
}
