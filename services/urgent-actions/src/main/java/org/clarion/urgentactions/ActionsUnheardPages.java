package org.clarion.urgentactions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import org.clarion.access.Roles;
import org.clarion.deadletters.DeadLetterPages;
import org.clarion.deadletters.DeadLetterViews;
import org.clarion.deadletters.Reviewing;

/** What this service was told and could not hear. */
@Path(ActionsUnheardPages.PATH)
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
class ActionsUnheardPages extends DeadLetterPages {

    static final String PATH = "/desk/actions/dead-letters";

    ActionsUnheardPages(Reviewing reviewing, DeadLetterViews views) {
        super(PATH, reviewing, views);
    }
}
