package org.clarion.actionreports.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import org.clarion.access.Roles;
import org.clarion.access.StaffRecordPages;
import org.clarion.pages.Reader;

/** Leads to what staff did about reports. */
@Path("/desk/reports/record")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
class ReportsRecordPages extends StaffRecordPages {

    ReportsRecordPages(Reader reader) {
        super("action-reports", reader);
    }
}
