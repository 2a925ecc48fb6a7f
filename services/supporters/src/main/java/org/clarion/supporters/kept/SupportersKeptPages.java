package org.clarion.supporters.kept;

import jakarta.ws.rs.Path;
import org.clarion.forgetting.KeepingService;
import org.clarion.forgetting.KeptPages;
import org.clarion.forgetting.KeptViews;
import org.clarion.forgetting.PersonLinks;

/** What this service keeps of the person whose link this is. */
@Path("/me/kept")
public class SupportersKeptPages extends KeptPages {

    SupportersKeptPages(NetworkRows rows, PersonLinks links, KeptViews views) {
        super(KeepingService.SUPPORTERS, rows, links, views);
    }
}
