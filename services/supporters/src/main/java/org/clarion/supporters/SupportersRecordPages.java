package org.clarion.supporters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import org.clarion.access.Roles;
import org.clarion.access.StaffRecordPages;
import org.clarion.pages.Reader;

/** Leads to what staff did about supporters. */
@Path("/desk/supporters/record")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
class SupportersRecordPages extends StaffRecordPages {

    SupportersRecordPages(Reader reader) {
        super("supporters", reader);
    }
}
