package org.clarion.urgentactions.previewing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.urgentactions.desk.DraftForm;
import org.clarion.urgentactions.desk.DraftReading;
import org.clarion.urgentactions.previewing.Previews.View;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.CaseFinding.Joins;
import org.clarion.urgentactions.sheets.Cases;
import org.clarion.urgentactions.sheets.Draft;
import org.clarion.urgentactions.sheets.Lack;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** At the desk: an action as its readers will see it, as it is kept, or as it was just typed and not saved. */
@Path("/")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class PreviewPages {

    private final Actions actions;
    private final Cases cases;
    private final Previews previews;

    PreviewPages(Actions actions, Cases cases, Previews previews) {
        this.actions = actions;
        this.cases = cases;
        this.previews = previews;
    }

    @GET
    @Path("desk/actions/{id}/preview")
    public Response page(@RestPath UUID id, @RestQuery @Nullable String in) {
        return kept(id, View.PAGE, in);
    }

    @GET
    @Path("desk/actions/{id}/preview/sheet")
    public Response sheet(@RestPath UUID id, @RestQuery @Nullable String in) {
        return kept(id, View.SHEET, in);
    }

    /** What is in the form, right or wrong: nothing of it is saved. */
    @POST
    @Path("desk/actions/{id}/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response typed(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return actions.of(id)
                .map(action -> {
                    var form = DraftForm.posted(fields);
                    var draft = DraftReading.read(form, action.draft(), new ArrayList<Lack>());
                    return previews.typed(action, draft, form.telling());
                })
                .orElseGet(Answers::missing);
    }

    private Response kept(UUID id, View view, @Nullable String in) {
        return actions.of(id)
                .map(action -> action.stage() == UrgentAction.Stage.ENDED
                        ? Answers.seeOther("/actions/" + id)
                        : previews.kept(action, inItsCase(action), view, in, "/desk/actions/" + id + "/preview"))
                .orElseGet(Answers::missing);
    }

    /** So that its mail says which sheet it follows. */
    private Draft inItsCase(UrgentAction action) {
        return cases.find(action) instanceof Joins(var one) ? action.draft().ofCase(one.id()) : action.draft();
    }
}
