package org.clarion.urgentactions.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Map;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.urgentactions.desk.words.LackSentences;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Deed;
import org.clarion.urgentactions.sheets.Ending;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Ending: what will happen, what happened, and the button. */
@Path("/")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class EndPages {

    private final Actions actions;
    private final Ending ending;
    private final DeskRows rows;
    private final LiveViews live;
    private final LackSentences sentences;

    EndPages(Actions actions, Ending ending, DeskRows rows, LiveViews live, LackSentences sentences) {
        this.actions = actions;
        this.ending = ending;
        this.rows = rows;
        this.live = live;
        this.sentences = sentences;
    }

    @GET
    @Path("desk/actions/{id}/end")
    public Response preview(@RestPath UUID id) {
        var found =
                actions.of(id).filter(action -> action.stage() != Stage.DRAFT).orElse(null);
        if (found == null) {
            return Answers.missing();
        }
        return found.stage() == Stage.ENDED
                ? Answers.conflict(live.of(found, "ended-already"))
                : Answers.ok(new DeskViews.EndPage(rows.of(found), Map.of(), Mistakes.none(), false));
    }

    @POST
    @Path("desk/actions/{id}/end")
    public Response end(
            @RestPath UUID id,
            @FormParam("version") long version,
            @FormParam("en.outcome") @Nullable String english,
            @FormParam("es.outcome") @Nullable String spanish,
            SecurityContext who) {
        var outcomes = Map.of("en", english == null ? "" : english, "es", spanish == null ? "" : spanish);
        return switch (ending.end(id, version, outcomes, who.getUserPrincipal().getName())) {
            case Deed.Done done -> live.after(id, "ended");
            case Deed.AlreadyDone(var action) -> Answers.conflict(live.of(action, "ended-already"));
            case Deed.Overtaken(var action) ->
                Answers.conflict(new DeskViews.EndPage(rows.of(action), outcomes, Mistakes.none(), true));
            case Deed.Unfit(var action, var lacks) ->
                Answers.mistaken(new DeskViews.EndPage(rows.of(action), outcomes, sentences.mistakes(lacks), false));
            case Deed.Unknown() -> Answers.missing();
        };
    }
}
