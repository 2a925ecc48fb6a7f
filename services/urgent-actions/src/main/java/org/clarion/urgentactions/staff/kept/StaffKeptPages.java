package org.clarion.urgentactions.staff.kept;

import jakarta.ws.rs.Path;
import org.clarion.forgetting.KeepingService;
import org.clarion.forgetting.KeptPages;
import org.clarion.forgetting.KeptViews;
import org.clarion.forgetting.PersonLinks;

/** What this service keeps of the person whose link this is. */
@Path("/actions/kept")
public class StaffKeptPages extends KeptPages {

    StaffKeptPages(StaffAccountRows rows, PersonLinks links, KeptViews views) {
        super(KeepingService.URGENT_ACTIONS, rows, links, views);
    }
}
