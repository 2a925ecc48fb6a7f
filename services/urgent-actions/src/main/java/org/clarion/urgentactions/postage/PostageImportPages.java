package org.clarion.urgentactions.postage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import org.clarion.access.Roles;
import org.clarion.urgentactions.filing.FilingDesk;
import org.clarion.urgentactions.filing.ListImportPages;
import org.clarion.urgentactions.postage.PostageImport.PostageRow;

/** Files of postage. */
@Path("desk/actions/postage/import")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class PostageImportPages extends ListImportPages<PostageColumn, PostageRow> {

    PostageImportPages(PostageList list, FilingDesk desk) {
        super(list, desk);
    }
}
