package org.clarion.actionreports.reporting.kept;

import jakarta.ws.rs.Path;
import org.clarion.forgetting.KeepingService;
import org.clarion.forgetting.KeptPages;
import org.clarion.forgetting.KeptViews;
import org.clarion.forgetting.PersonLinks;

/** What this service keeps of the person whose link this is. */
@Path("/reports/kept")
class ReportsKeptPages extends KeptPages {

    ReportsKeptPages(ReporterRows rows, PersonLinks links, KeptViews views) {
        super(KeepingService.ACTION_REPORTS, rows, links, views);
    }
}
