package org.clarion.actionreports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import org.clarion.access.Roles;
import org.clarion.deadletters.DeadLetterPages;
import org.clarion.deadletters.Reviewing;
import org.clarion.deadletters.Views;

/** What this service was told and could not hear. */
@Path(UnheardPages.PATH)
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
class UnheardPages extends DeadLetterPages {

    static final String PATH = "/desk/reports/dead-letters";

    UnheardPages(Reviewing reviewing, Views views) {
        super(PATH, reviewing, views);
    }
}
