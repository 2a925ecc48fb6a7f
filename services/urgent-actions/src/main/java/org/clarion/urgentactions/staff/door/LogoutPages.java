package org.clarion.urgentactions.staff.door;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.clarion.access.Sessions;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.staff.sessions.StaffSessions;

/** The way out: a copy of the cookie opens nothing afterwards. */
@Path("desk/logout")
@PermitAll
public class LogoutPages {

    private final Sessions cookies;
    private final StaffSessions sessions;
    private final Reader reader;

    LogoutPages(Sessions cookies, StaffSessions sessions, Reader reader) {
        this.cookies = cookies;
        this.sessions = sessions;
        this.reader = reader;
    }

    @POST
    public Response logOut(@Context HttpServerRequest request) {
        cookies.of(request).ifPresent(session -> sessions.end(session.name(), session.id()));
        return Response.fromResponse(Answers.seeOther(reader.to("/desk/login")))
                .cookie(cookies.end())
                .build();
    }
}
