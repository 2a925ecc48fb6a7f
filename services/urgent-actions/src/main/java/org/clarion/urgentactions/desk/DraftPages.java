package org.clarion.urgentactions.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.urgentactions.audience.AskedAudience;
import org.clarion.urgentactions.desk.words.LackSentences;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Deed;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Lack;
import org.clarion.urgentactions.sheets.Need;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One action on the desk: its form while it is a draft, and whenever somebody changes it. */
@Path("/")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class DraftPages {

    private static final String SURE = "sure";

    private final Actions actions;
    private final Drafting drafting;
    private final DraftViews views;
    private final LiveViews live;
    private final LackSentences sentences;
    private final DeadlineQuestion deadlines;

    DraftPages(
            Actions actions,
            Drafting drafting,
            DraftViews views,
            LiveViews live,
            LackSentences sentences,
            DeadlineQuestion deadlines) {
        this.actions = actions;
        this.drafting = drafting;
        this.views = views;
        this.live = live;
        this.sentences = sentences;
        this.deadlines = deadlines;
    }

    @GET
    @Path("desk/actions/{id}")
    public Response show(
            @RestPath UUID id,
            @RestQuery @Nullable String done,
            @RestQuery @Nullable String left,
            @RestQuery @Nullable String right) {
        return actions.of(id)
                .map(action -> Answers.ok(
                        switch (action.stage()) {
                            case DRAFT -> new DeskViews.DraftPage(views.asKept(action, left, right), done);
                            case WITHDRAWN -> new DeskViews.WithdrawnPage(action, done);
                            case LIVE, ENDED -> live.of(action, done);
                        }))
                .orElseGet(Answers::missing);
    }

    @GET
    @Path("desk/actions/{id}/change")
    public Response change(@RestPath UUID id) {
        return actions.of(id)
                .map(action -> switch (action.stage()) {
                    case ENDED -> Answers.conflict(live.of(action, "ended-already"));
                    case WITHDRAWN -> Answers.conflict(new DeskViews.WithdrawnPage(action, null));
                    case DRAFT, LIVE -> Answers.ok(new DeskViews.DraftPage(views.asKept(action), null));
                })
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("desk/actions/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response work(@RestPath UUID id, MultivaluedMap<String, String> fields, SecurityContext who) {
        var action = actions.of(id).orElse(null);
        if (action == null) {
            return Answers.missing();
        }
        var form = DraftForm.posted(fields);
        if (!DraftArranging.does(first(fields, "deed"), form)) {
            return save(action, form, fields, who.getUserPrincipal().getName());
        }
        return Answers.ok(new DeskViews.DraftPage(
                views.asTyped(action, openedIn(fields), form, Mistakes.none()), "not-saved-yet"));
    }

    private Response save(UrgentAction action, DraftForm form, MultivaluedMap<String, String> fields, String by) {
        var faults = new ArrayList<Lack>();
        var draft = DraftReading.read(form, action.draft(), faults);
        form.asked().problem().ifPresent(unclear -> faults.add(new Lack(AskedAudience.TELL, Need.Wanted.AUDIENCE)));
        if (!faults.isEmpty()) {
            return mistaken(action, form, fields, faults);
        }
        var question = deadlines.about(action, draft, first(fields, SURE));
        if (question.isPresent()) {
            return asked(action, form, fields, question.get(), draft.actUntil());
        }
        return switch (drafting.rewrite(action.id(), versionIn(fields), draft, form.telling(), by)) {
            case Deed.Done done -> next(done.action(), first(fields, "deed"), form);
            case Deed.AlreadyDone(var given)
            when given.stage() == Stage.WITHDRAWN -> Answers.conflict(new DeskViews.WithdrawnPage(given, null));
            case Deed.AlreadyDone(var ended) -> Answers.conflict(live.of(ended, "ended-already"));
            case Deed.Overtaken(var theirs) ->
                Answers.conflict(new DeskViews.DraftPage(views.beside(theirs, openedIn(fields), form), "overtaken"));
            case Deed.Unfit(var same, var lacks) -> mistaken(same, form, fields, lacks);
            case Deed.Unknown() -> Answers.missing();
        };
    }

    /** The day is in the button's box: another one is another question. */
    private Response asked(
            UrgentAction action,
            DraftForm form,
            MultivaluedMap<String, String> fields,
            String question,
            @Nullable LocalDate day) {
        var mistakes = Mistakes.none();
        mistakes.add("actUntil", question);
        var view = views.asTyped(action, openedIn(fields), form, mistakes);
        return Answers.mistaken(new DeskViews.DraftPage(view, null, day));
    }

    private Response mistaken(
            UrgentAction action, DraftForm form, MultivaluedMap<String, String> fields, List<Lack> lacks) {
        var view = views.asTyped(action, openedIn(fields), form, sentences.mistakes(lacks));
        return Answers.mistaken(new DeskViews.DraftPage(view, null));
    }

    private Response next(UrgentAction action, String deed, DraftForm form) {
        if (deed.equals("preview")) {
            return live.launching(action.id());
        }
        if (action.stage() == Stage.DRAFT) {
            return live.after(action.id(), "saved" + form.abreast());
        }
        var told = action.stage() == Stage.LIVE && form.telling().reachesSomebody();
        return live.after(action.id(), told ? "saved-told" : "saved");
    }

    private static long versionIn(MultivaluedMap<String, String> fields) {
        var version = first(fields, "version");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    private static DraftViews.Opened openedIn(MultivaluedMap<String, String> fields) {
        return new DraftViews.Opened(versionIn(fields), Untouched.read(first(fields, "untouched")));
    }

    private static String first(MultivaluedMap<String, String> fields, String name) {
        return fields.getOrDefault(name, List.of("")).getFirst();
    }
}
