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
import org.clarion.urgentactions.staff.ShownAgain;
import org.clarion.urgentactions.staff.sessions.StaffSessions;
import org.clarion.urgentactions.staff.signon.SignOnDoor;

/** The way out: a copy of the cookie opens nothing afterwards. */
@Path("desk/logout")
@PermitAll
public class LogoutPages {

    /** Not "cookies" and "storage": they would take those of other hosts of the organisation, and a letter that is being written. */
    private static final String PAGES_TO_GO_BACK_TO = "\"cache\"";

    private final Sessions cookies;
    private final StaffSessions sessions;
    private final SignOnDoor door;
    private final Reader reader;

    LogoutPages(Sessions cookies, StaffSessions sessions, SignOnDoor door, Reader reader) {
        this.cookies = cookies;
        this.sessions = sessions;
        this.door = door;
        this.reader = reader;
    }

    @POST
    public Response logOut(@Context HttpServerRequest request) {
        var session = cookies.of(request);
        session.ifPresent(open -> sessions.end(open.name(), open.id()));
        var there = session.filter(open -> door.isOfProvider(open.name())).isPresent();
        return Response.fromResponse(Answers.seeOther(reader.to(there ? "/desk/login?done=out" : "/desk/login")))
                .cookie(ShownAgain.gone(), cookies.end())
                .header("Clear-Site-Data", PAGES_TO_GO_BACK_TO)
                .build();
    }
}
