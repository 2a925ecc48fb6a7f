package org.clarion.urgentactions.desk;

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
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.desk.words.LackSentences;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Deed;
import org.clarion.urgentactions.sheets.Discarding;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Drafts that are not launched: first what will happen, then the button. */
@Path("/")
@RolesAllowed({Roles.CAMPAIGNER, Roles.ADMINISTRATOR})
public class DiscardPages {

    private final Actions actions;
    private final Discarding discarding;
    private final LiveViews live;
    private final LackSentences sentences;
    private final Reader reader;

    DiscardPages(Actions actions, Discarding discarding, LiveViews live, LackSentences sentences, Reader reader) {
        this.actions = actions;
        this.discarding = discarding;
        this.live = live;
        this.sentences = sentences;
        this.reader = reader;
    }

    @GET
    @Path("desk/actions/withdrawn")
    @RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Response withdrawn() {
        return Answers.ok(new DeskViews.WithdrawnList(actions.withdrawn()));
    }

    @GET
    @Path("desk/actions/{id}/discard")
    public Response preview(@RestPath UUID id) {
        return actions.of(id)
                .map(action -> action.isPublished()
                        ? Answers.conflict(live.of(action, "launched-already"))
                        : Answers.ok(page(action, "", Mistakes.none(), false)))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("desk/actions/{id}/discard")
    public Response discard(
            @RestPath UUID id,
            @FormParam("version") long version,
            @FormParam("reason") @Nullable String reason,
            @FormParam("deed") @Nullable String deed,
            SecurityContext who) {
        var why = reason == null ? "" : reason;
        var delete = "delete".equals(deed);
        var done = delete
                ? discarding.delete(id, version)
                : discarding.withdraw(id, version, why, who.getUserPrincipal().getName());
        return switch (done) {
            case Deed.Done gone when delete -> Answers.seeOther(reader.to("/desk"));
            case Deed.Done kept -> live.after(id, "withdrawn");
            case Deed.AlreadyDone(var action)
            when action.isPublished() -> Answers.conflict(live.of(action, "launched-already"));
            case Deed.AlreadyDone(var action) -> Answers.conflict(new DeskViews.WithdrawnPage(action, null));
            case Deed.Overtaken(var action) -> Answers.conflict(page(action, why, Mistakes.none(), true));
            case Deed.Unfit(var action, var lacks) ->
                Answers.mistaken(page(action, why, sentences.mistakes(lacks), false));
            case Deed.Unknown() -> Answers.missing();
        };
    }

    @POST
    @Path("desk/actions/{id}/take-up")
    public Response takeUp(@RestPath UUID id, SecurityContext who) {
        return switch (discarding.takeUp(id, who.getUserPrincipal().getName())) {
            case Deed.Unknown() -> Answers.missing();
            default -> live.after(id, "taken-up");
        };
    }

    private static DeskViews.DiscardPage page(
            UrgentAction action, String reason, Mistakes mistakes, boolean overtaken) {
        return new DeskViews.DiscardPage(action, reason, mistakes, overtaken);
    }
}
