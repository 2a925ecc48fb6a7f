package org.clarion.urgentactions.staff.door;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.clarion.pages.WithoutFormToken;
import org.clarion.urgentactions.staff.signon.EndedAtProvider;
import org.clarion.urgentactions.staff.signon.SignOnDoor;
import org.jboss.resteasy.reactive.RestForm;

/** Where the organisation's provider tells that somebody was logged out there. What it says is signed, so it needs no form of ours. */
@Path("desk/login/provider/ended")
@PermitAll
public class ProviderEndedPages {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private final EndedAtProvider ended;
    private final SignOnDoor door;

    ProviderEndedPages(EndedAtProvider ended, SignOnDoor door) {
        this.ended = ended;
        this.door = door;
    }

    /** As Back-Channel Logout 2.8 has it. */
    @POST
    @WithoutFormToken
    public Response hear(@RestForm("logout_token") @DefaultValue("") String token) {
        if (!door.isOn()) {
            return Response.status(NOT_FOUND).build();
        }
        var answer = ended.hear(token) ? Response.ok() : Response.status(BAD_REQUEST);
        return answer.header("Cache-Control", "no-store").build();
    }
}
