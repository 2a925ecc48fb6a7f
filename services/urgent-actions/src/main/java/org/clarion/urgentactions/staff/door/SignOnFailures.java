package org.clarion.urgentactions.staff.door;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import jakarta.ws.rs.core.Response;
import org.clarion.pages.Answers;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * A way to the provider and back that did not end well leads to the log-in, which says how to try again, and never why to a
 * stranger. The log says why.
 */
class SignOnFailures {

    /** What came back was forged, used already, too late, or meant for another browser. */
    @ServerExceptionMapper
    Response notCompleted(AuthenticationCompletionException failure) {
        return Answers.seeOther("/desk/login?error=" + LoginPages.NOT_COMPLETED);
    }

    /** The provider does not answer. */
    @ServerExceptionMapper
    Response away(OIDCException failure) {
        return Answers.seeOther("/desk/login?error=" + LoginPages.PROVIDER_AWAY);
    }
}
