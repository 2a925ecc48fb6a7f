package org.clarion.urgentactions.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import java.util.HashMap;
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
import org.clarion.urgentactions.embassies.Embassy;
import org.clarion.urgentactions.embassies.EmbassyDirectory;
import org.clarion.urgentactions.embassies.EmbassySentences;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.UrgentAction;

/** What staff did about urgent actions, embassies, postage and sections. */
@Path("/desk/record")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
class ActionsRecordPages extends StaffRecordPages {

    private final Actions actions;
    private final ActionTitles titles;
    private final EmbassyDirectory embassies;
    private final EmbassySentences embassyNames;
    private final HouseEntries houseEntries;

    ActionsRecordPages(
            RecordViews views,
            Actions actions,
            ActionTitles titles,
            EmbassyDirectory embassies,
            EmbassySentences embassyNames,
            HouseEntries houseEntries) {
        super("/desk/record", views);
        this.actions = actions;
        this.titles = titles;
        this.embassies = embassies;
        this.embassyNames = embassyNames;
        this.houseEntries = houseEntries;
    }

    @Override
    protected Map<String, Thing> things(List<StaffRecord.Entry> entries) {
        var ids = entries.stream()
                .map(StaffRecord.Entry::subject)
                .filter(subject -> subject.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        var things = new HashMap<String, Thing>();
        actions.among(ids).forEach(action -> things.put(action.id().toString(), thing(action)));
        embassies.among(ids).forEach(embassy -> things.put(embassy.id().toString(), thing(embassy)));
        things.putAll(houseEntries.named(ids));
        return things;
    }

    @Override
    protected Set<String> calledBy(String word) {
        return actions.called(word).stream().map(UUID::toString).collect(Collectors.toSet());
    }

    private Thing thing(Embassy embassy) {
        return new Thing(embassyNames.title(embassy), "/desk/actions/embassies/" + embassy.id());
    }

    private Thing thing(UrgentAction action) {
        return new Thing(titles.inFull(action), "/desk/actions/" + action.id());
    }
}
