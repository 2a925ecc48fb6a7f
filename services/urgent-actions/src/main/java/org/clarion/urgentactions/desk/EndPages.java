package org.clarion.urgentactions.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import org.clarion.access.PreviewFrame;
import org.clarion.access.Roles;
import org.clarion.contracts.CarriedSheet;
import org.clarion.contracts.CarriedSheet.Standing;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.urgentactions.desk.words.LackSentences;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Deed;
import org.clarion.urgentactions.sheets.Ending;
import org.clarion.urgentactions.sheets.Outcome;
import org.clarion.urgentactions.sheets.TellingChoice;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Ending: what will happen, what happened, and the button. Afterwards: what happened, told better; and opening again. */
@Path("/")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class EndPages {

    private final Actions actions;
    private final Ending ending;
    private final DeskRows rows;
    private final LiveViews live;
    private final LackSentences sentences;
    private final PreviewFrame frame;

    EndPages(
            Actions actions,
            Ending ending,
            DeskRows rows,
            LiveViews live,
            LackSentences sentences,
            PreviewFrame frame) {
        this.frame = frame;
        this.actions = actions;
        this.ending = ending;
        this.rows = rows;
        this.live = live;
        this.sentences = sentences;
    }

    @GET
    @Path("desk/actions/{id}/end")
    public Response preview(@RestPath UUID id) {
        return actions.of(id)
                .filter(UrgentAction::isPublished)
                .map(found -> found.stage() == Stage.ENDED
                        ? Answers.conflict(live.of(found, "ended-already"))
                        : Answers.ok(page(found, Outcome.in(found.draft()), true, Mistakes.none(), false)))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("desk/actions/{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@RestPath UUID id, MultivaluedMap<String, String> fields, SecurityContext who) {
        var outcome = OutcomeForm.read(fields);
        var by = who.getUserPrincipal().getName();
        var tells = OutcomeForm.tells(fields);
        return switch (ending.end(id, OutcomeForm.version(fields), outcome, telling(tells), by)) {
            case Deed.Done done -> live.after(id, tells ? "ended-told" : "ended");
            case Deed.AlreadyDone(var action) -> Answers.conflict(live.of(action, "ended-already"));
            case Deed.Overtaken(var action) -> Answers.conflict(page(action, outcome, tells, Mistakes.none(), true));
            case Deed.Unfit(var action, var lacks) ->
                Answers.mistaken(page(action, outcome, tells, sentences.mistakes(lacks), false));
            case Deed.Unknown() -> Answers.missing();
        };
    }

    @GET
    @Path("desk/actions/{id}/outcome")
    public Response outcome(@RestPath UUID id) {
        return actions.of(id)
                .filter(UrgentAction::isPublished)
                .map(found -> found.stage() == Stage.LIVE
                        ? Answers.conflict(live.of(found, "live-still"))
                        : Answers.ok(page(found, Outcome.in(found.draft()), false, Mistakes.none(), false)))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("desk/actions/{id}/outcome")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(@RestPath UUID id, MultivaluedMap<String, String> fields, SecurityContext who) {
        var outcome = OutcomeForm.read(fields);
        var by = who.getUserPrincipal().getName();
        var tells = OutcomeForm.tells(fields);
        return switch (ending.correct(id, OutcomeForm.version(fields), outcome, telling(tells), by)) {
            case Deed.Done done -> live.after(id, tells ? "corrected-told" : "corrected");
            case Deed.AlreadyDone(var action) -> Answers.conflict(live.of(action, "live-still"));
            case Deed.Overtaken(var action) -> Answers.conflict(page(action, outcome, tells, Mistakes.none(), true));
            case Deed.Unfit(var action, var lacks) ->
                Answers.mistaken(page(action, outcome, tells, sentences.mistakes(lacks), false));
            case Deed.Unknown() -> Answers.missing();
        };
    }

    /** The same form, and below it the mail that would go out. Nothing is saved. */
    @POST
    @Path("desk/actions/{id}/outcome/look")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response look(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        var outcome = OutcomeForm.read(fields);
        return actions.of(id)
                .filter(UrgentAction::isPublished)
                .map(found -> Answers.ok(new DeskViews.EndPage(
                        rows.of(found),
                        outcome,
                        found.stage() == Stage.ENDED,
                        OutcomeForm.tells(fields),
                        Mistakes.none(),
                        found.version() != OutcomeForm.version(fields),
                        frame.seal(new CarriedSheet(ending.before(found, outcome), null, Standing.OVER)))))
                .orElseGet(Answers::missing);
    }

    @GET
    @Path("desk/actions/{id}/reopen")
    public Response reopen(@RestPath UUID id) {
        return actions.of(id)
                .filter(UrgentAction::isPublished)
                .map(found -> found.stage() == Stage.LIVE
                        ? Answers.conflict(live.of(found, "live-still"))
                        : Answers.ok(new DeskViews.ReopenPage(rows.of(found), "", Mistakes.none(), false)))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("desk/actions/{id}/reopen")
    public Response reopen(
            @RestPath UUID id,
            @FormParam("version") long version,
            @FormParam("reason") @Nullable String reason,
            SecurityContext who) {
        var why = reason == null ? "" : reason;
        return switch (ending.reopen(id, version, why, who.getUserPrincipal().getName())) {
            case Deed.Done done -> live.after(id, "reopened");
            case Deed.AlreadyDone(var action) -> Answers.conflict(live.of(action, "live-still"));
            case Deed.Overtaken(var action) ->
                Answers.conflict(new DeskViews.ReopenPage(rows.of(action), why, Mistakes.none(), true));
            case Deed.Unfit(var action, var lacks) ->
                Answers.mistaken(new DeskViews.ReopenPage(rows.of(action), why, sentences.mistakes(lacks), false));
            case Deed.Unknown() -> Answers.missing();
        };
    }

    private static TellingChoice telling(boolean tells) {
        return tells ? TellingChoice.ALERTED : TellingChoice.NOBODY;
    }

    private DeskViews.EndPage page(
            UrgentAction action, Outcome outcome, boolean tells, Mistakes mistakes, boolean overtaken) {
        return new DeskViews.EndPage(
                rows.of(action), outcome, action.stage() == Stage.ENDED, tells, mistakes, overtaken, null);
    }
}
