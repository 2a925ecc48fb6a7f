package org.clarion.supporters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import org.clarion.access.Roles;
import org.clarion.deadletters.DeadLetterPages;
import org.clarion.deadletters.DeadLetterViews;
import org.clarion.deadletters.Reviewing;

/** What this service was told and could not hear. */
@Path(SupportersUnheardPages.PATH)
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
class SupportersUnheardPages extends DeadLetterPages {

    static final String PATH = "/desk/supporters/dead-letters";

    SupportersUnheardPages(Reviewing reviewing, DeadLetterViews views) {
        super(PATH, reviewing, views);
    }
}
