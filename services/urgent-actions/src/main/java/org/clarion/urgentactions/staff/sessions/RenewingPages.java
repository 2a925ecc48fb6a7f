package org.clarion.urgentactions.staff.sessions;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.clarion.access.Sessions;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;
import org.clarion.pages.WithoutFormToken;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Where a browser comes by whose cookie is not fresh any more, and from where it goes back. Nothing is done here but that, so
 * a form needs no token here; where it goes back to, it does.
 */
@Path("desk/renew")
@PermitAll
public class RenewingPages {

    private static final int SAME_METHOD = 307;

    private final StaffSessions sessions;
    private final Sessions cookies;
    private final Reader reader;

    RenewingPages(StaffSessions sessions, Sessions cookies, Reader reader) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.reader = reader;
    }

    /** Back to the page, or to the log-in. */
    @GET
    public Response renew(@RestQuery @Nullable String then, @Context HttpServerRequest request) {
        var landing = Sessions.landing(then);
        return cookies.of(request)
                .flatMap(session -> sessions.renew(session.id()))
                .map(cookie -> Response.fromResponse(Answers.seeOther(landing)).cookie(cookie))
                .orElseGet(() -> Response.fromResponse(Answers.seeOther(
                                reader.to("/desk/login?then=" + URLEncoder.encode(landing, StandardCharsets.UTF_8))))
                        .cookie(cookies.end()))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Back with all that was typed. Without a session, what was typed is shown there, to be sent after the log-in. */
    @POST
    @WithoutFormToken
    public Response carry(@RestQuery @Nullable String then, @Context HttpServerRequest request) {
        var answer = Response.status(SAME_METHOD)
                .header("Location", Sessions.landing(then))
                .header("Cache-Control", "no-store");
        // A form of another site comes without the cookie: it must not log anybody out.
        cookies.of(request)
                .map(session -> sessions.renew(session.id()).orElseGet(cookies::end))
                .ifPresent(cookie -> answer.cookie(cookie));
        return answer.build();
    }
}
