package org.clarion.urgentactions.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.urgentactions.audience.AskedAudience;
import org.clarion.urgentactions.audience.TellingWay;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.CaseFinding.Joins;
import org.clarion.urgentactions.sheets.Cases;
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
                    case DRAFT -> Answers.ok(page(action, "", AskedAudience.of(TellingWay.NETWORK), null));
                    case WITHDRAWN -> Answers.conflict(new DeskViews.WithdrawnPage(action, null));
                    case LIVE, ENDED -> Answers.conflict(live.of(action, "launched-already"));
                })
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("desk/actions/{id}/launch")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response launch(@RestPath UUID id, MultivaluedMap<String, String> fields, SecurityContext who) {
        var asked = AskedAudience.read(fields, TellingWay.NETWORK);
        var chosen = fields.getOrDefault("before", List.of("")).getFirst();
        var problem = problem(id, chosen, asked);
        if (problem.isPresent()) {
            return problem.get();
        }
        var by = who.getUserPrincipal().getName();
        return switch (launching.launch(id, OutcomeForm.version(fields), replaced(chosen), asked.choice(), by)) {
            case Deed.Done done -> live.after(id, asked.reachesSomebody() ? "launched" : "launched-silent");
            case Deed.AlreadyDone(var action) -> Answers.conflict(live.of(action, "launched-already"));
            case Deed.Overtaken(var action) -> Answers.conflict(page(action, chosen, asked, "overtaken"));
            case Deed.Unfit(var action, var lacks) -> Answers.mistaken(page(action, chosen, asked, "unfit"));
            case Deed.Unknown() -> Answers.missing();
        };
    }

    /** What has to be said of a draft before it is launched, and was not. */
    private Optional<Response> problem(UUID id, String before, AskedAudience asked) {
        var draft = actions.of(id).filter(action -> action.stage() == Stage.DRAFT);
        if (before.isEmpty()
                && draft.filter(action -> !cases.liveBeside(action).isEmpty()).isPresent()) {
            return draft.map(action -> Answers.mistaken(page(action, before, asked, "before")));
        }
        return draft.filter(action -> asked.problem().isPresent())
                .map(action -> Answers.mistaken(page(action, before, asked, "tell")));
    }

    private static @Nullable UUID replaced(String chosen) {
        try {
            return chosen.isEmpty() || chosen.equals("beside") ? null : UUID.fromString(chosen);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private TemplateInstance page(UrgentAction action, String before, AskedAudience asked, @Nullable String problem) {
        var known = cases.find(action) instanceof Joins(var one) ? one : null;
        return new DeskViews.LaunchPage(
                rows.of(action),
                launching.lacks(action),
                drafts.asKept(action),
                known == null ? null : choices.named(known),
                known == null ? List.of() : known.live(),
                known == null ? List.of() : known.inThePlaceOf(action),
                before,
                asked,
                problem);
    }
}
