package org.clarion.letters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import org.clarion.access.Roles;
import org.clarion.access.StaffRecordPages;
import org.clarion.pages.Reader;

/** Leads to what staff did about letters. */
@Path("/desk/letters/record")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
class LettersRecordPages extends StaffRecordPages {

    LettersRecordPages(Reader reader) {
        super("letters", reader);
    }
}
