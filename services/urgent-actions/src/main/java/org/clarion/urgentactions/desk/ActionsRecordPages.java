package org.clarion.urgentactions.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.access.RecordViews;
import org.clarion.access.Roles;
import org.clarion.access.StaffRecord;
import org.clarion.access.StaffRecordPages;
import org.clarion.urgentactions.desk.words.ActionTitles;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.UrgentAction;

/** What staff did about urgent actions. */
@Path("/desk/record")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
class ActionsRecordPages extends StaffRecordPages {

    private final Actions actions;
    private final ActionTitles titles;

    ActionsRecordPages(RecordViews views, Actions actions, ActionTitles titles) {
        super("/desk/record", views);
        this.actions = actions;
        this.titles = titles;
    }

    @Override
    protected Map<String, Thing> things(List<StaffRecord.Entry> entries) {
        var ids = entries.stream()
                .map(StaffRecord.Entry::subject)
                .filter(subject -> subject.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        return actions.among(ids).stream()
                .collect(Collectors.toMap(action -> action.id().toString(), this::thing));
    }

    @Override
    protected Set<String> calledBy(String word) {
        return actions.called(word).stream().map(UUID::toString).collect(Collectors.toSet());
    }

    private Thing thing(UrgentAction action) {
        return new Thing(titles.inFull(action), "/desk/actions/" + action.id());
    }
}
