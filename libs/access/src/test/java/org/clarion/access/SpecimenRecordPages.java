package org.clarion.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A service that knows one of its subjects by name. */
@Path("/desk/record")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
class SpecimenRecordPages extends StaffRecordPages {

    SpecimenRecordPages(RecordViews views) {
        super("/desk/record", views);
    }

    @Override
    protected Map<String, Thing> things(List<StaffRecord.Entry> entries) {
        return Map.of("action-1", new Thing("Teacher <held>", "/desk/actions/1"));
    }

    @Override
    protected Set<String> calledBy(String word) {
        return "teacher <held>".contains(word) ? Set.of("action-1") : Set.of();
    }
}
