package org.clarion.access;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.clarion.pages.Answers;
import org.clarion.pages.SendingBack;
import org.clarion.pages.WithoutFormToken;

/** Where a form of the desk ends whose sender is logged out by now: it goes back to them and has done nothing. */
@Path("/")
public class EndedSessionPages {

    private static final String PATH = "/desk/login/again";
    private static final String ASKED = "clarion.asked-when-logged-out";

    private final SendingBack sendingBack;

    EndedSessionPages(SendingBack sendingBack) {
        this.sendingBack = sendingBack;
    }

    /** Within this service: the browser hears nothing of it. */
    static void lead(RoutingContext request) {
        var query = request.request().query();
        request.put(ASKED, request.request().uri());
        request.reroute(HttpMethod.POST, PATH + (query == null ? "" : "?" + query));
    }

    @POST
    @Path("desk/login/again")
    @PermitAll
    @WithoutFormToken
    public Response again(@Context RoutingContext request) {
        String asked = request.get(ASKED);
        return asked == null ? Answers.missing() : sendingBack.sessionEnded(asked);
    }
}
