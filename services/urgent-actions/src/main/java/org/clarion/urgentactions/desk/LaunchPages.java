package org.clarion.urgentactions.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Deed;
import org.clarion.urgentactions.sheets.Launching;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Launching: first what will happen, then the button. */
@Path("/")
@RolesAllowed({Roles.CAMPAIGNER, Roles.ADMINISTRATOR})
public class LaunchPages {

    private final Actions actions;
    private final Launching launching;
    private final DeskRows rows;
    private final LiveViews live;
    private final DraftViews drafts;

    LaunchPages(Actions actions, Launching launching, DeskRows rows, LiveViews live, DraftViews drafts) {
        this.actions = actions;
        this.launching = launching;
        this.rows = rows;
        this.live = live;
        this.drafts = drafts;
    }

    @GET
    @Path("desk/actions/{id}/launch")
    public Response preview(@RestPath UUID id) {
        return actions.of(id)
                .map(action -> action.stage() == Stage.DRAFT
                        ? Answers.ok(page(action, null))
                        : Answers.conflict(live.of(action, "launched-already")))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("desk/actions/{id}/launch")
    public Response launch(@RestPath UUID id, @FormParam("version") long version, SecurityContext who) {
        return switch (launching.launch(id, version, who.getUserPrincipal().getName())) {
            case Deed.Done done -> live.after(id, "launched");
            case Deed.AlreadyDone(var action) -> Answers.conflict(live.of(action, "launched-already"));
            case Deed.Overtaken(var action) -> Answers.conflict(page(action, "overtaken"));
            case Deed.Unfit(var action, var lacks) -> Answers.mistaken(page(action, "unfit"));
            case Deed.Unknown() -> Answers.missing();
        };
    }

    private TemplateInstance page(UrgentAction action, @Nullable String problem) {
        return new DeskViews.LaunchPage(rows.of(action), launching.lacks(action), drafts.asKept(action), problem);
    }
}
