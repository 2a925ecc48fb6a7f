package org.clarion.actionreports.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clarion.access.RecordViews;
import org.clarion.access.Roles;
import org.clarion.access.StaffRecord;
import org.clarion.access.StaffRecordPages;

/** What staff did about reports. */
@Path(ReportsRecordPages.PATH)
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
class ReportsRecordPages extends StaffRecordPages {

    static final String PATH = "/desk/reports/record";

    private static final int SHORT = 8;

    // By a word of the act. A report, a finding and a hook have no page of their own.
    private static final Map<String, String> PAGES = Map.of(
            "tally", "/desk/reports/tallies/",
            "file of reports", "/desk/reports/import/",
            "sweep", "/desk/reports/sweeps/",
            "undo", "/desk/reports/sweeps/");

    ReportsRecordPages(RecordViews views) {
        super(PATH, views);
    }

    @Override
    protected Map<String, Thing> things(List<StaffRecord.Entry> entries) {
        var things = new HashMap<String, Thing>();
        entries.forEach(entry -> PAGES.forEach((word, pages) -> {
            if (entry.act().contains(word)) {
                var id = entry.subject();
                things.put(id, new Thing(id.substring(0, Math.min(SHORT, id.length())), pages + id));
            }
        }));
        return things;
    }
}
