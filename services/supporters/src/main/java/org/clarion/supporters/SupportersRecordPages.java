package org.clarion.supporters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import org.clarion.access.RecordViews;
import org.clarion.access.Roles;
import org.clarion.access.StaffRecordPages;

/** What staff did about supporters. */
@Path(SupportersRecordPages.PATH)
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
class SupportersRecordPages extends StaffRecordPages {

    static final String PATH = "/desk/supporters/record";

    SupportersRecordPages(RecordViews views) {
        super(PATH, views);
    }
}
