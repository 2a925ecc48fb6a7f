package org.clarion.urgentactions.staff.door;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.clarion.access.RefusalLog;
import org.clarion.access.RefusalLog.Refused;
import org.clarion.urgentactions.staff.signon.LeftByButton;
import org.clarion.urgentactions.staff.signon.ProviderPath;

/**
 * A way to the provider and back that did not end well leads to the log-in, which says how to try again, and never why to a
 * stranger. The log says why. It happens before any page of ours is asked, so it is told here and not by one.
 */
@ApplicationScoped
class SignOnFailures {

    private static final int SEE_OTHER = 303;

    private final RefusalLog refusals;

    SignOnFailures(RefusalLog refusals) {
        this.refusals = refusals;
    }

    void lookAfter(@Observes Router router) {
        router.route(ProviderPath.PATH).order(0).failureHandler(this::lead);
    }

    private void lead(RoutingContext request) {
        var failure = request.failure();
        if (failure
                instanceof AuthenticationCompletionException) { // forged, used already, too late, of another browser
            refusals.note(Refused.PROVIDER, request);
            lead(request, LoginPages.NOT_COMPLETED);
        } else if (failure instanceof OIDCException) { // it does not answer
            lead(request, LoginPages.PROVIDER_AWAY);
        } else {
            request.next();
        }
    }

    private static void lead(RoutingContext request, String news) {
        request.response()
                .setStatusCode(SEE_OTHER)
                .putHeader("Location", "/desk/login?error=" + news)
                .putHeader("Cache-Control", "no-store")
                .addCookie(LeftByButton.goneHere())
                .end();
    }
}
