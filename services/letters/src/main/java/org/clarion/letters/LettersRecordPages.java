package org.clarion.letters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import org.clarion.access.RecordViews;
import org.clarion.access.Roles;
import org.clarion.access.StaffRecordPages;

/** What staff did about letters. */
@Path(LettersRecordPages.PATH)
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
class LettersRecordPages extends StaffRecordPages {

    static final String PATH = "/desk/letters/record";

    LettersRecordPages(RecordViews views) {
        super(PATH, views);
    }
}
