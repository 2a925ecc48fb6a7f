package org.clarion.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import org.clarion.pages.Reader;

/** A service that had a page of its own of what staff did. */
@Path("/desk/letters/record")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
class SpecimenRecordPages extends StaffRecordPages {

    SpecimenRecordPages(Reader reader) {
        super("letters", reader);
    }
}
