package org.clarion.deadletters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import org.clarion.access.Roles;

@Path(SpecimenPages.PATH)
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
class SpecimenPages extends DeadLetterPages {

    static final String PATH = "/desk/specimen/dead-letters";

    SpecimenPages(Reviewing reviewing, DeadLetterViews views) {
        super(PATH, reviewing, views);
    }
}
