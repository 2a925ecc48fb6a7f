package org.clarion.urgentactions.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;

/** The desk's lists. */
@Path("/")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class DeskPages {

    private final DeskRows rows;

    DeskPages(DeskRows rows) {
        this.rows = rows;
    }

    @GET
    @Path("desk")
    public Response overview() {
        return Answers.ok(rows.overview());
    }
}
