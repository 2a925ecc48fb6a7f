package org.clarion.urgentactions.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.PostedForm;
import org.clarion.urgentactions.sheets.Drafting;
import org.jboss.resteasy.reactive.RestPath;

/** Beginning a draft from an action that is there: the next sheet of its case, or a copy. */
@Path("/")
@RolesAllowed({Roles.CAMPAIGNER, Roles.ADMINISTRATOR})
public class FollowUpPages {

    private final Drafting drafting;
    private final PostedForm posted;
    private final LiveViews live;

    FollowUpPages(Drafting drafting, PostedForm posted, LiveViews live) {
        this.drafting = drafting;
        this.posted = posted;
        this.live = live;
    }

    @POST
    @Path("desk/actions/{id}/follow-up")
    public Response follow(@RestPath UUID id, SecurityContext who) {
        var draft = posted.idempotencyKey();
        return drafting.follow(id, draft, who.getUserPrincipal().getName())
                ? live.after(draft, "follow-up")
                : Answers.missing();
    }

    @POST
    @Path("desk/actions/{id}/copy")
    public Response copy(@RestPath UUID id, SecurityContext who) {
        var draft = posted.idempotencyKey();
        return drafting.copy(id, draft, who.getUserPrincipal().getName())
                ? live.after(draft, "copied")
                : Answers.missing();
    }
}
