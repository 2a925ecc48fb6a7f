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
import java.util.List;
import java.util.UUID;
import org.clarion.access.PreviewFrame;
import org.clarion.access.Roles;
import org.clarion.contracts.CarriedSheet;
import org.clarion.contracts.CarriedSheet.Standing;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.urgentactions.audience.AskedAudience;
import org.clarion.urgentactions.audience.TellingWay;
import org.clarion.urgentactions.desk.words.LackSentences;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Deed;
import org.clarion.urgentactions.sheets.Ending;
import org.clarion.urgentactions.sheets.Lack;
import org.clarion.urgentactions.sheets.Need;
import org.clarion.urgentactions.sheets.Outcome;
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
                        : Answers.ok(page(
                                found,
                                Outcome.in(found.draft()),
                                AskedAudience.of(TellingWay.ALERTED),
                                Mistakes.none(),
                                false)))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("desk/actions/{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@RestPath UUID id, MultivaluedMap<String, String> fields, SecurityContext who) {
        var outcome = OutcomeForm.read(fields);
        var by = who.getUserPrincipal().getName();
        var asked = OutcomeForm.asked(fields);
        if (asked.problem().isPresent()) {
            return unclear(id, outcome, asked);
        }
        return switch (ending.end(id, OutcomeForm.version(fields), outcome, asked.choice(), by)) {
            case Deed.Done done -> live.after(id, asked.reachesSomebody() ? "ended-told" : "ended");
            case Deed.AlreadyDone(var action) -> Answers.conflict(live.of(action, "ended-already"));
            case Deed.Overtaken(var action) -> Answers.conflict(page(action, outcome, asked, Mistakes.none(), true));
            case Deed.Unfit(var action, var lacks) ->
                Answers.mistaken(page(action, outcome, asked, sentences.mistakes(lacks), false));
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
                        : Answers.ok(page(
                                found,
                                Outcome.in(found.draft()),
                                AskedAudience.of(TellingWay.NOBODY),
                                Mistakes.none(),
                                false)))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("desk/actions/{id}/outcome")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(@RestPath UUID id, MultivaluedMap<String, String> fields, SecurityContext who) {
        var outcome = OutcomeForm.read(fields);
        var by = who.getUserPrincipal().getName();
        var asked = OutcomeForm.asked(fields);
        if (asked.problem().isPresent()) {
            return unclear(id, outcome, asked);
        }
        return switch (ending.correct(id, OutcomeForm.version(fields), outcome, asked.choice(), by)) {
            case Deed.Done done -> live.after(id, asked.reachesSomebody() ? "corrected-told" : "corrected");
            case Deed.AlreadyDone(var action) -> Answers.conflict(live.of(action, "live-still"));
            case Deed.Overtaken(var action) -> Answers.conflict(page(action, outcome, asked, Mistakes.none(), true));
            case Deed.Unfit(var action, var lacks) ->
                Answers.mistaken(page(action, outcome, asked, sentences.mistakes(lacks), false));
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
                        OutcomeForm.asked(fields),
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

    /** Nothing is done before it is clear whom the mail is to go to. */
    private Response unclear(UUID id, Outcome outcome, AskedAudience asked) {
        var mistakes = sentences.mistakes(List.of(new Lack(AskedAudience.TELL, Need.Wanted.AUDIENCE)));
        return actions.of(id)
                .filter(UrgentAction::isPublished)
                .map(found -> Answers.mistaken(page(found, outcome, asked, mistakes, false)))
                .orElseGet(Answers::missing);
    }

    private DeskViews.EndPage page(
            UrgentAction action, Outcome outcome, AskedAudience asked, Mistakes mistakes, boolean overtaken) {
        return new DeskViews.EndPage(
                rows.of(action), outcome, action.stage() == Stage.ENDED, asked, mistakes, overtaken, null);
    }
}
