package org.clarion.urgentactions.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.contracts.Announcement.Audience;
import org.clarion.pages.Answers;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.CaseFinding.Joins;
import org.clarion.urgentactions.sheets.Cases;
import org.clarion.urgentactions.sheets.Deed;
import org.clarion.urgentactions.sheets.Launching;
import org.clarion.urgentactions.sheets.TellingChoice;
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
    private final Cases cases;
    private final CaseChoices choices;
    private final DeskRows rows;
    private final LiveViews live;
    private final DraftViews drafts;

    LaunchPages(
            Actions actions,
            Launching launching,
            Cases cases,
            CaseChoices choices,
            DeskRows rows,
            LiveViews live,
            DraftViews drafts) {
        this.actions = actions;
        this.launching = launching;
        this.cases = cases;
        this.choices = choices;
        this.rows = rows;
        this.live = live;
        this.drafts = drafts;
    }

    @GET
    @Path("desk/actions/{id}/launch")
    public Response preview(@RestPath UUID id) {
        return actions.of(id)
                .map(action -> switch (action.stage()) {
                    case DRAFT -> Answers.ok(page(action, false, null));
                    case WITHDRAWN -> Answers.conflict(new DeskViews.WithdrawnPage(action, null));
                    case LIVE, ENDED -> Answers.conflict(live.of(action, "launched-already"));
                })
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("desk/actions/{id}/launch")
    public Response launch(
            @RestPath UUID id,
            @FormParam("version") long version,
            @FormParam("before") @Nullable String before,
            @FormParam("tell") @Nullable String tell,
            SecurityContext who) {
        var silent = Audience.NOBODY.name().equals(tell);
        var chosen = before == null ? "" : before;
        var draft = actions.of(id).filter(action -> action.stage() == Stage.DRAFT);
        if (chosen.isEmpty()
                && draft.map(cases::liveBeside).filter(List::isEmpty).isEmpty()
                && draft.isPresent()) {
            return Answers.mistaken(page(draft.get(), silent, "before"));
        }
        return switch (launching.launch(
                id,
                version,
                replaced(chosen),
                silent ? TellingChoice.NOBODY : TellingChoice.NETWORK,
                who.getUserPrincipal().getName())) {
            case Deed.Done done -> live.after(id, silent ? "launched-silent" : "launched");
            case Deed.AlreadyDone(var action) -> Answers.conflict(live.of(action, "launched-already"));
            case Deed.Overtaken(var action) -> Answers.conflict(page(action, silent, "overtaken"));
            case Deed.Unfit(var action, var lacks) -> Answers.mistaken(page(action, silent, "unfit"));
            case Deed.Unknown() -> Answers.missing();
        };
    }

    private static @Nullable UUID replaced(String chosen) {
        try {
            return chosen.isEmpty() || chosen.equals("beside") ? null : UUID.fromString(chosen);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private TemplateInstance page(UrgentAction action, boolean silent, @Nullable String problem) {
        var known = cases.find(action) instanceof Joins(var one) ? one : null;
        return new DeskViews.LaunchPage(
                rows.of(action),
                launching.lacks(action),
                drafts.asKept(action),
                known == null ? null : choices.named(known),
                known == null ? List.of() : known.live(),
                known == null ? List.of() : known.liveInThePlaceOf(action),
                silent,
                problem);
    }
}
