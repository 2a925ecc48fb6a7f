package org.clarion.urgentactions.embassies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import org.clarion.access.Roles;
import org.clarion.urgentactions.embassies.EmbassyImport.ImportRow;
import org.clarion.urgentactions.filing.FilingDesk;
import org.clarion.urgentactions.filing.ListImportPages;

/** Files of embassies. */
@Path("desk/actions/embassies/import")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class EmbassyImportPages extends ListImportPages<EmbassyColumn, ImportRow> {

    EmbassyImportPages(EmbassyList list, FilingDesk desk) {
        super(list, desk);
    }
}
