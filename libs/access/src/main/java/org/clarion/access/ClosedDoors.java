package org.clarion.access;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import org.clarion.osdi.OsdiComplaint;
import org.clarion.osdi.OsdiError;
import org.clarion.osdi.OsdiRefusal;
import org.clarion.pages.Answers;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What a closed door says when an endpoint's role, not its path, closed it. */
class ClosedDoors {

    private static final String ERROR = OsdiError.shape(OsdiRefusal.atTheDoor(
                    403, OsdiComplaint.of("not_allowed", "This token or log-in may not do that.")))
            .toString();

    @ServerExceptionMapper
    Response logInFirst(UnauthorizedException nobody, RoutingContext request) {
        var answer = LogInFirst.to(request);
        var response = Response.status(answer.status()).entity(answer.body());
        answer.headers().forEach(response::header);
        return response.build();
    }

    @ServerExceptionMapper
    Response notForThisRole(ForbiddenException somebodyElse, RoutingContext request) {
        return LogInFirst.isApi(request)
                ? Response.status(403).type("application/json").entity(ERROR).build()
                : Answers.forbidden();
    }
}
